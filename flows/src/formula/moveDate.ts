import { dateParts, isRealDate, writeDate } from './calendar.ts'
import { readDuration, readPeriod } from './duration.ts'
import { FormulaError } from './formulaError.ts'

const DAY_MS = 86_400_000
const DAY_MINUTES = 1_440

/** The days from 1 January 1970 to a real date. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS
}

/** The inverse of `dayNumber`; throws FormulaError outside the years 1000 to 9999. */
export function dateOfDay(day: number): string {
  const moment = new Date(day * DAY_MS)
  const date = Number.isNaN(moment.getTime()) ? '' : moment.toISOString().slice(0, 10)
  if (dateParts(date)) return date
  throw outOfCalendar()
}

/** The date so many whole days later. */
export function moveDays(date: string, days: number): string {
  return dateOfDay(dayNumber(date) + days)
}

/** The same day so many months later, or the last day of a month that is too short for it. */
export function moveMonths(date: string, months: number): string {
  const parts = dateParts(date)
  if (!parts) throw new Error(`Not a date: ${date}`)
  const count = parts.year * 12 + parts.month - 1 + months
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  if (year < 1000 || year > 9999) throw outOfCalendar()
  let { day } = parts
  while (!isRealDate(year, month, day)) day -= 1
  return writeDate(year, month, day)
}

/** The date a period later (`sign` 1) or earlier (-1): first its months, then its days. */
export function movePeriod(date: string, period: string, sign: 1 | -1): string {
  const read = readPeriod(period)
  if (!read) throw new Error(`Not a period: ${period}`)
  return moveDays(moveMonths(date, sign * read.months), sign * read.days)
}

/** The time of day a duration later or earlier; a day after 23:59 comes 00:00. */
export function moveTime(time: string, duration: string, sign: 1 | -1): string {
  const minutes = readDuration(duration)
  if (minutes === undefined) throw new Error(`Not a duration: ${duration}`)
  const [hour, minute] = time.split(':').map(Number)
  const moved = (hour ?? 0) * 60 + (minute ?? 0) + sign * minutes
  const inDay = ((moved % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES
  return [Math.floor(inDay / 60), inDay % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

function outOfCalendar(): FormulaError {
  return new FormulaError({
    en: 'The date lies outside the years 1000 to 9999.',
    id: 'Tanggalnya di luar tahun 1000 sampai 9999.',
  })
}
