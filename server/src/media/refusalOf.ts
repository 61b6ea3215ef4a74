import { sniffType } from './sniffType.ts'

/** What customers' files may be, with the beginnings that they must then have; none for plain text. */
const TAKEN: Record<string, string | null> = {
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/webp': 'image/webp',
  'application/pdf': 'application/pdf',
  'audio/ogg': 'audio/ogg',
  'audio/opus': 'audio/ogg',
  'audio/amr': 'audio/amr',
  'audio/aac': 'audio/aac',
  'audio/mpeg': 'audio/mpeg',
  'audio/mp4': 'video/mp4',
  'video/mp4': 'video/mp4',
  'video/3gpp': 'video/mp4',
  'text/plain': null,
}

/** Why a customer's file is not kept; undefined when it is what its type says, and a type we take. */
export function refusalOf(type: string, bytes: Uint8Array): 'type' | 'forged' | undefined {
  const bare = (type.split(';')[0] ?? '').trim().toLowerCase()
  const expected = Object.hasOwn(TAKEN, bare) ? TAKEN[bare] : undefined
  if (expected === undefined) return 'type'
  const sniffed = sniffType(bytes)
  const isSame =
    expected === null ? sniffed === undefined && !bytes.includes(0) : sniffed === expected
  return isSame ? undefined : 'forged'
}
