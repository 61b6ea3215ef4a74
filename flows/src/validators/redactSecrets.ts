import { findNumbers, type TextRange } from './digitGroups.ts'
import { findPans } from './findPans.ts'
import { NIK_FORM } from './readNik.ts'

const MASK = '••••'

/** Words that a one-time code, a PIN or a card's security code follows, Indonesian and English. */
const SECRET_WORDS = [
  'otp',
  'm?pin',
  'token',
  'passcode',
  'pass ?word',
  'one[ -]?time (?:code|password|pin)',
  '(?:verification|security|access|secret) (?:code|number)',
  '(?:kode|sandi|nomor) (?:verifikasi|rahasia|akses|keamanan|aktivasi)',
  'kata sandi',
  'sandi',
  'cvv2?',
  'cvc2?',
].join('|')

/**
 * The digits after such a word, with at most a few words of the same sentence between them. All gaps
 * are bounded, so that hostile text costs one pass.
 */
const SECRET = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${SECRET_WORDS})(?:-?(?:nya|ku|mu))?(?!\\p{L})` +
    '(?:[\\s.:=#*-]{0,5}|[^\\p{Nd}.!?;,\\n]{0,30})' +
    '(\\p{Nd}(?:[\\p{Zs}\\p{Pd}\\p{Cf}]{0,2}\\p{Nd}){3,7})(?!\\p{Nd})',
  'dgiu',
)

/**
 * The text with numbers of cards and identity cards, and codes that follow a word such as OTP or PIN,
 * replaced by `••••`, so that it may be stored and logged.
 */
export function redactSecrets(text: string): { text: string; isRedacted: boolean } {
  const niks = findNumbers(text, { least: 16, most: 16, fits: (digits) => NIK_FORM.test(digits) })
  const ranges = [...findPans(text), ...niks, ...codesIn(text)].sort((a, b) => a.start - b.start)
  let redacted = ''
  let end = 0
  for (const range of ranges) {
    // Ranges that overlap share one mask.
    if (range.start >= end) redacted += text.slice(end, range.start) + MASK
    end = Math.max(end, range.end)
  }
  return { text: redacted + text.slice(end), isRedacted: ranges.length > 0 }
}

function codesIn(text: string): TextRange[] {
  return Array.from(text.matchAll(SECRET), (match) => {
    const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length]
    return { start, end }
  })
}
