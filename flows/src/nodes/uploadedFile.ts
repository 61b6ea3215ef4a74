import { z } from 'zod'
import type { InboundMessage } from '../run/inbound.ts'

export const FileFamily = z.enum(['image', 'pdf', 'video', 'audio'])
export type FileFamily = z.infer<typeof FileFamily>

type FileMessage = Extract<InboundMessage, { kind: 'file' }>

/** Media types by family: only what is named here is taken, so SVG and HTML never are. */
const TYPES: Record<FileFamily, readonly string[]> = {
  image: ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif'],
  pdf: ['application/pdf'],
  video: ['video/mp4', 'video/3gpp', 'video/quicktime'],
  audio: ['audio/aac', 'audio/amr', 'audio/mpeg', 'audio/mp4', 'audio/ogg'],
}

/** What runs, unpacks or opens in a browser, whatever type it claims to be. */
const DANGEROUS = new Set(
  (
    'apk apks apkm xapk aab ipa exe msi com bat cmd scr pif dll jar js mjs vbs wsf hta ps1 sh reg lnk ' +
    'zip rar 7z gz tgz tar xz bz2 iso img dmg cab html htm xhtml mht mhtml svg php docm xlsm pptm'
  ).split(' '),
)

const BYTES_PER_MEGABYTE = 1_048_576

/** Why a file is not taken. Names and types are the sender's: the runtime looks at the bytes. */
export function fileProblem(
  { media, file }: FileMessage,
  limits: { accepts: readonly FileFamily[]; maxMegabytes: number },
): 'type' | 'size' | undefined {
  const type = (file.type.split(';')[0] ?? '').trim().toLowerCase()
  const isTaken = limits.accepts.some((family) => TYPES[family].includes(type))
  if (media === 'sticker' || !isTaken || DANGEROUS.has(extensionOf(file.name))) return 'type'
  return Number(file.size) > limits.maxMegabytes * BYTES_PER_MEGABYTE ? 'size' : undefined
}

/** The last extension; dots, spaces and invisible characters behind it do not hide it. */
function extensionOf(name: string): string {
  const shown = name.slice(-200).replace(/[\p{C}\s]/gu, '')
  const [last = ''] = shown
    .split('.')
    .reverse()
    .filter((part) => part !== '')
  return shown.includes('.') ? last.toLowerCase() : ''
}
