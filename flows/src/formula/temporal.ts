import { Decimal } from './decimal.ts'
import { wholeNumber } from './functions/inputs.ts'
import { dayNumber, moveDays, movePeriod, moveTime } from './moveDate.ts'
import type { Value, ValueType } from './values.ts'

/** A sum or difference of a date or a time of day: what it gives, and how. */
export type TemporalSum = { type: ValueType; run(left: Value, right: Value): Value }

/** What + or - between these types means, when one of them is a date or a time of day. */
export function temporalSum(
  operator: string,
  left: ValueType | undefined,
  right: ValueType | undefined,
): TemporalSum | undefined {
  if (typeof left !== 'string' || typeof right !== 'string') return undefined
  return SUMS.get(`${left} ${operator} ${right}`)
}

const MOST_DAYS = 4_000_000

const SUMS: ReadonlyMap<string, TemporalSum> = new Map([
  ['date Plus number', { type: 'date', run: (date, days) => moved(date, days, 1) }],
  ['number Plus date', { type: 'date', run: (days, date) => moved(date, days, 1) }],
  ['date Minus number', { type: 'date', run: (date, days) => moved(date, days, -1) }],
  ['date Plus period', { type: 'date', run: (a, b) => movePeriod(textOf(a), textOf(b), 1) }],
  ['period Plus date', { type: 'date', run: (a, b) => movePeriod(textOf(b), textOf(a), 1) }],
  ['date Minus period', { type: 'date', run: (a, b) => movePeriod(textOf(a), textOf(b), -1) }],
  ['date Minus date', { type: 'number', run: (a, b) => daysFrom(textOf(b), textOf(a)) }],
  ['time Plus duration', { type: 'time', run: (a, b) => moveTime(textOf(a), textOf(b), 1) }],
  ['duration Plus time', { type: 'time', run: (a, b) => moveTime(textOf(b), textOf(a), 1) }],
  ['time Minus duration', { type: 'time', run: (a, b) => moveTime(textOf(a), textOf(b), -1) }],
] satisfies [string, TemporalSum][])

function moved(date: Value, days: Value, sign: 1 | -1): string {
  if (!(days instanceof Decimal)) throw new Error('The scope holds no decimal for days')
  return moveDays(textOf(date), sign * wholeNumber('days', days, -MOST_DAYS, MOST_DAYS))
}

function daysFrom(start: string, end: string): Decimal {
  return new Decimal(dayNumber(end) - dayNumber(start))
}

function textOf(value: Value): string {
  if (typeof value === 'string') return value
  throw new Error('The scope holds no text for a date or time')
}
