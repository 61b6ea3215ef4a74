import { cleanTyped } from './cleanTyped.ts'
import { type Reading, refused, understood } from './reading.ts'

/** An Indonesian postcode: 5 digits. */
export function readPostcode(text: string, _language: string): Reading {
  const typed = cleanTyped(text)
  if (typed === '') return refused('empty')
  return /^\d{5}$/.test(typed) ? understood(typed) : refused('format')
}
