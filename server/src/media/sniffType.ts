/** Beginnings by which a file shows what it is, wherever its name or sender says. */
const SIGNATURES: { type: string; at: number; hex: string }[] = [
  { type: 'image/jpeg', at: 0, hex: 'ffd8ff' },
  { type: 'image/png', at: 0, hex: '89504e470d0a1a0a' },
  { type: 'image/webp', at: 8, hex: '57454250' },
  { type: 'application/pdf', at: 0, hex: '255044462d' },
  { type: 'audio/ogg', at: 0, hex: '4f676753' },
  { type: 'audio/amr', at: 0, hex: '2321414d52' },
  { type: 'audio/mpeg', at: 0, hex: '494433' },
  { type: 'audio/mpeg', at: 0, hex: 'fffb' },
  { type: 'audio/aac', at: 0, hex: 'fff1' },
  { type: 'audio/aac', at: 0, hex: 'fff9' },
  { type: 'video/mp4', at: 4, hex: '66747970' },
]

/** The type that a file's first bytes show; undefined when it is none of those we take. */
export function sniffType(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex')
  return SIGNATURES.find(({ at, hex }) => head.startsWith(hex, at * 2))?.type
}
