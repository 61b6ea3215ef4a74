import { Decimal, writeDecimal } from '../formula/decimal.ts'
import { moneyDecimals } from '../formula/format/currencies.ts'
import { withoutCurrency } from './currencyMarks.ts'
import { foldTyped } from './foldTyped.ts'
import { readAmountDigits } from './readAmountDigits.ts'
import { type Reading, type RefusalReason, refused, understood } from './reading.ts'
import { readNumberWords } from './readNumberWords.ts'

/** Nobody types more into a chat; a longer number is a card or an account. */
const TOO_MUCH = new Decimal('1e15')

/**
 * An amount as customers type it: `1.500.000`, `Rp 1500000`, `1,5jt`, `2 juta 500 ribu`, `25 million`,
 * `dua puluh lima juta`. Given back in whole units of the currency as plain digits. What could mean
 * two amounts is refused as ambiguous, never guessed.
 */
export function readMoney(text: string, language: string, currency = 'IDR'): Reading {
  const typed = foldTyped(text)
  if (typed === '') return refused('empty')
  if (typed.length > 100) return refused('format')
  const amount = withoutCurrency(typed, currency)
  if (/^- ?\d/.test(amount)) return refused('range')
  const value = /\d/.test(amount)
    ? sumOf(partsOf(amount), language, moneyDecimals(currency))
    : wordsOf(amount)
  if (typeof value === 'string') return refused(value)
  return value.gte(TOO_MUCH) ? refused('range') : understood(writeDecimal(value))
}

function wordsOf(amount: string): Decimal | RefusalReason {
  const reading = readNumberWords(amount)
  return reading.ok ? new Decimal(reading.value) : 'format'
}

type Part = { digits: string; unit: string }

/** Numbers with the unit behind each; undefined when something else stands between them. */
function partsOf(amount: string): Part[] | undefined {
  const joined = amount.replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d.,])/g, (groups) =>
    groups.replaceAll(' ', ''),
  )
  // Sticky and without choices: hostile text costs one pass.
  const matches = Array.from(joined.matchAll(/(\d[\d.,]*) ?([a-z]*) ?/gy))
  const length = matches.reduce((sum, [whole]) => sum + whole.length, 0)
  if (length < joined.length) return undefined
  return matches.map(([, digits = '', unit = '']) => ({ digits, unit }))
}

/** `2 juta 500 ribu`: each part smaller than the unit before it. */
function sumOf(
  parts: Part[] | undefined,
  language: string,
  decimals: number,
): Decimal | RefusalReason {
  if (parts === undefined) return 'format'
  let sum = new Decimal(0)
  let limit: Decimal | undefined
  for (const { digits, unit } of parts) {
    const scale = scaleOf(unit, language)
    if (typeof scale === 'string') return scale
    const count = readAmountDigits(digits, { hasUnit: unit !== '', decimals })
    if (typeof count === 'string') return count
    const value = count.times(scale)
    if (limit && value.gte(limit)) return 'format'
    // After `1 juta`, a bare 500 may mean 500 rupiah or 500 thousand.
    if (limit && unit === '' && value.lt(1_000)) return 'ambiguous'
    limit = new Decimal(scale)
    sum = sum.plus(value)
  }
  return sum.decimalPlaces() > decimals ? 'format' : sum
}

const SCALES = new Map<string, number>([
  ['', 1],
  ...['rb', 'ribu', 'k', 'thousand'].map((unit) => [unit, 1e3] as const),
  ...['jt', 'juta', 'million', 'millions', 'mn', 'mio'].map((unit) => [unit, 1e6] as const),
  ...['miliar', 'milyar', 'mlr', 'billion', 'billions', 'bn'].map((unit) => [unit, 1e9] as const),
  ...['triliun', 'trilyun', 'trillion'].map((unit) => [unit, 1e12] as const),
])

function scaleOf(unit: string, language: string): number | RefusalReason {
  // M is a million in English and a milyar, a thousand times as much, in Indonesian.
  if (unit === 'm') return language === 'id' ? 'ambiguous' : 1e6
  return SCALES.get(unit) ?? 'format'
}
