const LONGEST = 4_096

/**
 * Typed words in one form: full-width digits and letters made plain, all dashes one dash, control and
 * invisible characters gone, single spaces. Half surrogates go too: PostgreSQL's JSON refuses them. A
 * text longer than any amount, date or address comes out empty, before it costs everybody time.
 */
export function cleanTyped(text: string): string {
  if (text.length > LONGEST) return ''
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}
