/** How customers write a currency beside its code, in small letters. */
const MARKS = new Map([
  ['IDR', ['rp.', 'rp', 'rupiah']],
  ['USD', ['us$', '$', 'dollars', 'dollar']],
  ['SGD', ['s$', '$', 'dollars', 'dollar']],
  ['AUD', ['a$', '$', 'dollars', 'dollar']],
  ['MYR', ['rm', 'ringgit']],
  ['EUR', ['€', 'euros', 'euro']],
  ['GBP', ['£', 'pounds', 'pound']],
  ['JPY', ['¥', 'yen']],
])

/** The amount without its currency before or after it, and without the `,-` of Indonesian prices. */
export function withoutCurrency(typed: string, currency: string): string {
  const marks = [currency.toLowerCase(), ...(MARKS.get(currency) ?? [])]
  const before = marks.find((mark) => typed.startsWith(mark)) ?? ''
  const start = typed.slice(before.length).trim()
  const after = marks.find((mark) => start.endsWith(mark)) ?? ''
  return start
    .slice(0, start.length - after.length)
    .trim()
    .replace(/[.,]-$/, '')
}
