import { cleanTyped } from './cleanTyped.ts'
import { type Reading, refused, understood } from './reading.ts'

/** The last 4 digits of a number; the whole number is refused, for it should not be in a chat. */
export function readLastFour(text: string, _language: string): Reading {
  const typed = cleanTyped(text)
  if (typed === '') return refused('empty')
  return /^\d{4}$/.test(typed) ? understood(typed) : refused('format')
}
