import { joinedDigits } from './joinedDigits.ts'
import { type Reading, refused, understood } from './reading.ts'
import { readNpwp } from './readNpwp.ts'

/** The number of a taxpayer's place of business: an NPWP of 16 digits and 6 for the branch. */
export function readNitku(text: string, language: string, today: string): Reading {
  const digits = joinedDigits(text)
  if (digits === '') return refused('empty')
  if (digits?.length !== 22) return refused('format')
  const npwp = readNpwp(digits.slice(0, 16), language, today)
  return npwp.ok ? understood(digits) : npwp
}
