import { cleanTyped } from './cleanTyped.ts'
import { type Reading, refused, understood } from './reading.ts'

/**
 * An Indonesian mobile number, with or without its country code, or a number of another country with
 * its `+`; given back as E.164. Ids such as `ID.13491208655302741918` are not numbers.
 */
export function readPhone(text: string, _language: string): Reading {
  const typed = cleanTyped(text)
  if (typed === '') return refused('empty')
  if (!/^\+?[\d\s().-]+$/.test(typed)) return refused('format')
  const digits = typed.replace(/[\s().-]/g, '').replace(/^00/, '+')
  const indonesian = /^(?:\+?62|0)(8[1-9]\d{7,10})$/.exec(digits)
  if (indonesian) return understood(`+62${indonesian[1]}`)
  const isForeign = /^\+[1-9]\d{6,14}$/.test(digits) && !digits.startsWith('+62')
  return isForeign ? understood(digits) : refused('format')
}
