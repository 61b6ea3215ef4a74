import { addDays, isRealDate, writeDate } from '../formula/calendar.ts'
import { foldTyped } from './foldTyped.ts'
import { monthNamed } from './monthNames.ts'
import { type Reading, refused, understood } from './reading.ts'

const RELATIVE = new Map([
  ['today', 0],
  ['hari ini', 0],
  ['yesterday', -1],
  ['kemarin', -1],
  ['tomorrow', 1],
  ['besok', 1],
])

/**
 * A date as customers type it, day before month: `15-02-1990`, `15/2/90`, `15 Feb 1990`, `hari ini`.
 * Given back as `YYYY-MM-DD`; dates that do not exist, or before 1900, are out of range. A year of two
 * digits is at most ten years ahead of `today` (`YYYY-MM-DD`), else it lies in the past.
 */
export function readDate(text: string, _language: string, today: string): Reading {
  const typed = foldTyped(text).replace(/,/g, ' ').replace(/ {2,}/g, ' ')
  if (typed === '') return refused('empty')
  const days = RELATIVE.get(typed)
  if (days !== undefined) return understood(addDays(today, days))
  const parts = partsOf(typed)
  if (!parts) return refused('format')
  const year = fullYear(parts.year, Number(today.slice(0, 4)))
  if (year < 1900 || year > 2199 || !isRealDate(year, parts.month, parts.day)) {
    return refused('range')
  }
  return understood(writeDate(year, parts.month, parts.day))
}

type Parts = { year: string; month: number; day: number }

function partsOf(typed: string): Parts | undefined {
  return yearFirst(typed) ?? dayFirst(typed) ?? named(typed)
}

function yearFirst(typed: string): Parts | undefined {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(typed)
  if (!match) return undefined
  return { year: match[1] ?? '', month: Number(match[3]), day: Number(match[4]) }
}

function dayFirst(typed: string): Parts | undefined {
  const match = /^(\d{1,2})( ?[-/.] ?| )(\d{1,2})\2(\d{4}|\d{2})$/.exec(typed)
  if (!match) return undefined
  return { day: Number(match[1]), month: Number(match[3]), year: match[4] ?? '' }
}

/** `15 Feb 1990`, `15-feb-90`, `February 15th 1990`. */
function named(typed: string): Parts | undefined {
  const dayMonth = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]?([a-z]+)\.?[-/ ]?(\d{4}|\d{2})$/.exec(typed)
  const monthDay = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/.exec(typed)
  const month = monthNamed(dayMonth?.[2] ?? monthDay?.[1] ?? '')
  if (month === undefined) return undefined
  const day = Number(dayMonth?.[1] ?? monthDay?.[2])
  return { day, month, year: dayMonth?.[3] ?? monthDay?.[3] ?? '' }
}

function fullYear(year: string, thisYear: number): number {
  if (year.length === 4) return Number(year)
  const inThisCentury = thisYear - (thisYear % 100) + Number(year)
  return inThisCentury > thisYear + 10 ? inThisCentury - 100 : inThisCentury
}
