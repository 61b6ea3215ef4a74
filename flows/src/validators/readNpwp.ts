import { joinedDigits } from './joinedDigits.ts'
import { isLuhn } from './luhn.ts'
import { type Reading, refused, understood } from './reading.ts'
import { readNik } from './readNik.ts'

/**
 * An Indonesian taxpayer number: the old one of 15 digits, or the one of 16, which is the NIK of a
 * resident and else `0` with the old one (PMK 112/2022). Given back as plain digits, as it was typed.
 */
export function readNpwp(text: string, language: string, today: string): Reading {
  const digits = joinedDigits(text)
  if (digits === '') return refused('empty')
  if (digits === undefined) return refused('format')
  if (isOldNpwp(digits)) return understood(digits)
  if (digits.length !== 16) return refused('format')
  if (digits.startsWith('0') && isOldNpwp(digits.slice(1))) return understood(digits)
  return readNik(digits, language, today)
}

/** The ninth digit checks the eight before it; all zeros is how people write that they have none. */
function isOldNpwp(digits: string): boolean {
  const base = digits.slice(0, 9)
  return digits.length === 15 && base !== '000000000' && isLuhn(base)
}
