import { findNumbers, type TextRange } from './digitGroups.ts'
import { isLuhn } from './luhn.ts'

/**
 * Where numbers of payment cards stand in a text: 13 to 19 digits with the right check digit, with or
 * without spaces and dashes. One other number in ten passes too, which is the safe side to err on.
 */
export function findPans(text: string): TextRange[] {
  return findNumbers(text, { least: 13, most: 19, fits: isLuhn })
}
