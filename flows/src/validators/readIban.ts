import { cleanTyped } from './cleanTyped.ts'
import { ibanLength } from './ibanLengths.ts'
import { type Reading, refused, understood } from './reading.ts'

/** An international account number, in groups or not; given back in capitals without spaces. */
export function readIban(text: string, _language: string): Reading {
  const typed = cleanTyped(text)
  if (typed === '') return refused('empty')
  const iban = typed
    .toUpperCase()
    .replace(/^IBAN[ :]*/, '')
    .replace(/[ -]/g, '')
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return refused('format')
  if (iban.length !== ibanLength(iban.slice(0, 2))) return refused('format')
  return remainder(iban) === 1 ? understood(iban) : refused('format')
}

/** ISO 7064, mod 97-10: the first four characters last, letters as 10 to 35. */
function remainder(iban: string): number {
  const moved = iban.slice(4) + iban.slice(0, 4)
  return Array.from(moved).reduce((rest, sign) => {
    const value = Number.parseInt(sign, 36)
    return (rest * (value > 9 ? 100 : 10) + value) % 97
  }, 0)
}
