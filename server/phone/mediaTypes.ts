export type MediaFamily = 'image' | 'video' | 'audio' | 'sticker' | 'document'

const families: Record<MediaFamily, { mimes: string[]; maxBytes: number }> = {
  image: { mimes: ['image/jpeg', 'image/png'], maxBytes: 5_242_880 },
  sticker: { mimes: ['image/webp'], maxBytes: 512_000 },
  video: { mimes: ['video/mp4', 'video/3gpp'], maxBytes: 16_777_216 },
  audio: {
    mimes: ['audio/aac', 'audio/amr', 'audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/opus'],
    maxBytes: 16_777_216,
  },
  document: {
    mimes: ['application/pdf', 'text/plain'],
    maxBytes: 104_857_600,
  },
}

/** The largest body any family takes, with room for the multipart around it. */
export const maxUploadBytes = families.document.maxBytes + 65_536

/** `audio/ogg; codecs=opus` and `Audio/OGG` are both `audio/ogg`. */
export function bareMime(mime: string): string {
  return (mime.split(';')[0] ?? '').trim().toLowerCase()
}

/** Whatever no other family takes passes as a generic document. */
export function familyOf(mime: string): MediaFamily {
  const names = Object.keys(families) as MediaFamily[] // the keys of our own record
  return names.find((name) => families[name].mimes.includes(bareMime(mime))) ?? 'document'
}

export function maxBytesOf(family: MediaFamily): number {
  return families[family].maxBytes
}

/** A document may be any file; the other families take their own types alone. */
export function isAllowedAs(family: MediaFamily, mime: string): boolean {
  return family === 'document' || families[family].mimes.includes(bareMime(mime))
}

/** False when the first bytes belong to another type than the one named; types without a signature pass. */
export function looksLike(mime: string, bytes: Buffer): boolean {
  const signature = signatures.get(bareMime(mime))
  if (!signature) return true
  const { at, hex } = signature
  return bytes.subarray(at, at + hex.length / 2).toString('hex') === hex
}

const signatures = new Map([
  ['image/jpeg', { at: 0, hex: 'ffd8ff' }],
  ['image/png', { at: 0, hex: '89504e470d0a1a0a' }],
  ['image/webp', { at: 8, hex: '57454250' }],
  ['video/mp4', { at: 4, hex: '66747970' }],
  ['audio/ogg', { at: 0, hex: '4f676753' }],
  ['application/pdf', { at: 0, hex: '25504446' }],
])
