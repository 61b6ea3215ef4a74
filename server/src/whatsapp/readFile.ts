import type { InboundMessage } from '@alur/flows'
import { z } from 'zod'

type FileMessage = Extract<InboundMessage, { kind: 'file' }>

const Medium = z.object({
  id: z.string().min(1).max(200),
  mime_type: z.string().max(200).optional().catch(undefined),
  filename: z.string().optional().catch(undefined),
  caption: z.string().optional().catch(undefined),
  file_size: z.unknown().optional(),
})

/** Until the runtime has fetched the bytes, a file is known by Graph's id alone: `wa:` before it. */
export function readFile(media: FileMessage['media'], item: unknown): FileMessage | undefined {
  const medium = Medium.safeParse(item)
  if (!medium.success) return undefined
  const { id, mime_type, filename, caption, file_size } = medium.data
  const type = bareType(mime_type) ?? USUAL[media]
  const file = {
    id: `wa:${id}`,
    name: nameOf(media, { type, filename }),
    type,
    size: sizeOf(file_size),
  }
  return { kind: 'file', media, file, ...(caption ? { caption } : {}) }
}

const USUAL = {
  image: 'image/jpeg',
  video: 'video/mp4',
  audio: 'audio/ogg',
  document: 'application/octet-stream',
  sticker: 'image/webp',
} satisfies Record<FileMessage['media'], string>

/** `audio/ogg; codecs=opus` is `audio/ogg`. */
function bareType(mime: string | undefined): string | undefined {
  const bare = mime?.split(';')[0]?.trim().toLowerCase() ?? ''
  return /^[\w.+-]+\/[\w.+-]+$/.test(bare) ? bare : undefined
}

const LONGEST_NAME = 120

/** A customer's file name may hold anything, the parts of a path too: only its last part is kept. */
function nameOf(media: string, { type, filename }: { type: string; filename: string | undefined }) {
  const last = filename?.split(/[\\/]/).at(-1) ?? ''
  const safe = last.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').replace(/^[.\s]+|\s+$/g, '')
  const short = Array.from(safe).slice(-LONGEST_NAME).join('')
  return short || `${media}${EXTENSIONS.get(type) ?? ''}`
}

const EXTENSIONS = new Map([
  ['image/jpeg', '.jpg'],
  ['image/png', '.png'],
  ['image/webp', '.webp'],
  ['video/mp4', '.mp4'],
  ['video/3gpp', '.3gp'],
  ['audio/aac', '.aac'],
  ['audio/amr', '.amr'],
  ['audio/mpeg', '.mp3'],
  ['audio/mp4', '.m4a'],
  ['audio/ogg', '.ogg'],
  ['application/pdf', '.pdf'],
  ['text/plain', '.txt'],
])

/** Meta does not tell the size in a webhook; it is counted when the file is fetched. */
function sizeOf(size: unknown): FileMessage['file']['size'] {
  const digits = typeof size === 'number' ? String(size) : size
  return typeof digits === 'string' && /^\d{1,12}$/.test(digits) ? digits : '0'
}
