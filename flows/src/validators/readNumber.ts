import { readDecimal, writeDecimal } from '../formula/decimal.ts'
import { foldTyped } from './foldTyped.ts'
import { type Reading, refused, understood } from './reading.ts'
import { readNumberWords } from './readNumberWords.ts'

/**
 * A whole or decimal number. Points and commas mean what they mean in the customer's language; where
 * that makes no number (`1.5` in Indonesian) they are tried the other way round.
 */
export function readNumber(text: string, language: string): Reading {
  const typed = foldTyped(text)
  if (typed === '') return refused('empty')
  if (!/\d/.test(typed)) return readNumberWords(typed)
  const signed = /^([-+]?) ?(\d.*)$/.exec(typed)
  if (!signed) return refused('format')
  const digits = (signed[2] ?? '').replace(/^\d{1,3}(?: \d{3})+(?![\d ])/, (groups) =>
    groups.replaceAll(' ', ''),
  )
  const points = language === 'id' ? ([',', '.'] as const) : (['.', ','] as const)
  const plain = plainOf(digits, points[0]) ?? plainOf(digits, points[1])
  if (plain === undefined) return refused('format')
  const value = readDecimal(plain)
  if (!value) return refused('range')
  return understood(writeDecimal(signed[1] === '-' ? value.neg() : value))
}

/** Plain digits, when the text is a number with this decimal point and the other sign for groups. */
function plainOf(digits: string, point: '.' | ','): string | undefined {
  const pattern =
    point === '.'
      ? /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/
      : /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/
  if (!pattern.test(digits)) return undefined
  return digits.replaceAll(point === '.' ? ',' : '.', '').replace(',', '.')
}
