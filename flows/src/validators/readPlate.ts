import { cleanTyped } from './cleanTyped.ts'
import { type Reading, refused, understood } from './reading.ts'

/** An Indonesian number plate; given back in capitals with its parts apart: `B 1234 XYZ`. */
export function readPlate(text: string, _language: string): Reading {
  const typed = cleanTyped(text).toUpperCase()
  if (typed === '') return refused('empty')
  const plate = /^([A-Z]{1,2})[ .-]?([1-9]\d{0,3})[ .-]?([A-Z]{0,3})$/.exec(typed)
  if (!plate) return refused('format')
  return understood(plate.slice(1).join(' ').trim())
}
