import { cleanTyped } from './cleanTyped.ts'
import { type Reading, refused, understood } from './reading.ts'

/**
 * A person's name: 2 to 100 letters, points, apostrophes, hyphens and spaces. One letter over and over
 * is no name. Capitals stay as the customer writes them.
 */
export function readName(text: string, _language: string): Reading {
  const typed = cleanTyped(text).replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
  if (typed === '') return refused('empty')
  if (!/^\p{L}[\p{L}\p{M}.' -]*$/u.test(typed)) return refused('format')
  const letters = typed.toLowerCase().replace(/[.' -]/g, '')
  if (new Set(letters).size < 2) return refused('format')
  const length = Array.from(typed).length
  return length > 100 ? refused('range') : understood(typed)
}
