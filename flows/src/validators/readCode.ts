import { cleanTyped } from './cleanTyped.ts'
import { type Reading, refused, understood } from './reading.ts'

const LONGEST = 200

/**
 * A code of a house's own form, such as `CL-9999-999999`: in the pattern 9 is a digit, A a letter and *
 * either; the rest stands for itself. Capitals, spaces and dashes do not count when it is typed; it is
 * given back as the pattern writes it, its letters in capitals.
 */
export function readCode(text: string, _language: string, pattern: string): Reading {
  const typed = cleanTyped(text)
  if (typed === '') return refused('empty')
  if (typed.length > LONGEST) return refused('format')
  const signs = Array.from(typed.replace(/[ -]/g, ''))
  let at = 0
  let code = ''
  for (const place of pattern) {
    if (place === ' ' || place === '-') {
      code += place
      continue
    }
    const sign = signAt(place, signs[at])
    if (sign === undefined) return refused('format')
    code += sign
    at += 1
  }
  return at > 0 && at === signs.length ? understood(code) : refused('format')
}

const PLACES = new Map([
  ['9', /^[0-9]$/],
  ['A', /^[A-Za-z]$/],
  ['*', /^[A-Za-z0-9]$/],
])

/** What this place of the pattern makes of the sign typed there. */
function signAt(place: string, sign: string | undefined): string | undefined {
  if (sign === undefined) return undefined
  const form = PLACES.get(place)
  if (form) return form.test(sign) ? sign.toUpperCase() : undefined
  return sign.toUpperCase() === place.toUpperCase() ? place : undefined
}
