import { cleanTyped } from './cleanTyped.ts'
import { isCountryCode } from './countryCodes.ts'
import { type Reading, refused, understood } from './reading.ts'

/**
 * A bank's SWIFT code (ISO 9362), 8 or 11 characters; given back in capitals. Its country must exist,
 * else any word of 8 letters would be a bank.
 */
export function readBic(text: string, _language: string): Reading {
  const typed = cleanTyped(text)
  if (typed === '') return refused('empty')
  const bic = typed.toUpperCase().replace(/[ -]/g, '')
  const [, country] = /^[A-Z]{4}([A-Z]{2})[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.exec(bic) ?? []
  return country && isCountryCode(country) ? understood(bic) : refused('format')
}
