import type { CustomerMessage, UploadedMedia } from '@alur/server/phone'

/** The message that carries an uploaded file: of its own kind where WhatsApp has one, else a document. */
export function fileMessage({ mediaId, mime }: UploadedMedia, filename: string): CustomerMessage {
  const type = mime.split(';')[0]?.toLowerCase() ?? ''
  if (type === 'image/jpeg' || type === 'image/png') return { kind: 'image', mediaId }
  if (type === 'image/webp') return { kind: 'sticker', mediaId }
  if (type === 'video/mp4' || type === 'video/3gpp') return { kind: 'video', mediaId }
  if (AUDIO.has(type)) return { kind: 'audio', mediaId }
  return { kind: 'document', mediaId, filename: filename.slice(-LONGEST_NAME) }
}

const LONGEST_NAME = 240

const AUDIO = new Set(['audio/aac', 'audio/amr', 'audio/mpeg', 'audio/mp4', 'audio/ogg'])
