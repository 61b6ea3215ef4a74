import { type Decimal, isWithinBounds } from './decimal.ts'
import { FormulaError } from './formulaError.ts'

/** Characters of one formula. */
export const MAX_SOURCE = 2_000
/** Levels of brackets, calls, lists and conditions inside each other. */
export const MAX_NESTING = 50
/** Height of the whole tree, long sums included: keeps the recursion far from the stack's end. */
export const MAX_HEIGHT = 300
/** Problems told of one formula or text; whoever mends them sees the next ones. */
export const MAX_PROBLEMS = 10
/** Characters of one text with formulas in it. */
export const MAX_TEMPLATE = 20_000
/** Characters a computed text may have, so that a flow going in circles cannot grow one for ever. */
export const MAX_TEXT = 10_000

/** Items a list may have. */
export const MAX_LIST = 1_000
/** Single steps of work one evaluation may take: some milliseconds, whatever the formula. */
export const MAX_STEPS = 30_000

/** The list itself, or a FormulaError when it has more than 1,000 items. */
export function boundedList<Item>(list: Item[]): Item[] {
  if (list.length <= MAX_LIST) return list
  throw new FormulaError({
    en: 'The list has become too long (more than 1,000 items).',
    id: 'Daftarnya menjadi terlalu panjang (lebih dari 1.000 isi).',
  })
}

/** The number itself, or a FormulaError when it is beyond 1e30. */
export function boundedNumber(value: Decimal): Decimal {
  if (isWithinBounds(value)) return value
  throw new FormulaError({
    en: 'The result is too large to work with.',
    id: 'Hasilnya terlalu besar untuk dihitung.',
  })
}

/** The text itself, or a FormulaError when it is longer than 10,000 characters. */
export function boundedText(text: string): string {
  assertLength(text.length)
  return text
}

/** Throws FormulaError for the length of a text that may not be made. */
export function assertLength(characters: number): void {
  if (characters <= MAX_TEXT) return
  throw new FormulaError({
    en: 'The text has become too long (more than 10,000 characters).',
    id: 'Teksnya menjadi terlalu panjang (lebih dari 10.000 karakter).',
  })
}
