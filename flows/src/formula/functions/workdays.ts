import { Decimal } from '../decimal.ts'
import { spend } from '../evaluation.ts'
import { dateOfDay, dayNumber } from '../moveDate.ts'
import type { Scope } from '../values.ts'
import { defineFunction } from './formulaFunction.ts'
import { wholeNumber } from './inputs.ts'

/** About four years of work days: no deadline is further away, and it bounds the work. */
const MOST_WORKDAYS = 1_000
const theDate = { name: 'date', type: 'date' } as const

const weekday = defineFunction({
  name: 'weekday',
  params: [theDate],
  returns: 'number',
  about: {
    en: 'The day of the week as a number, from 1 (Monday) to 7 (Sunday).',
    id: 'Hari dalam minggu sebagai angka, dari 1 (Senin) sampai 7 (Minggu).',
  },
  example: 'weekday(@"2026-11-23")',
  run: ([date]) => new Decimal(weekdayOf(dayNumber(date))),
})

const isWorkday = defineFunction({
  name: 'isWorkday',
  params: [theDate],
  returns: 'boolean',
  about: {
    en: 'Whether this is a day from Monday to Friday and no holiday of the flow.',
    id: 'Apakah ini hari Senin sampai Jumat dan bukan hari libur alur.',
  },
  example: 'isWorkday(@"2026-11-23")',
  run: ([date], { scope }) => worksOn(scope)(dayNumber(date)),
})

const addWorkdays = defineFunction({
  name: 'addWorkdays',
  params: [theDate, { name: 'n', type: 'number' }],
  returns: 'date',
  about: {
    en: 'The n-th work day after a date, or before it for an n below zero.',
    id: 'Hari kerja ke-n sesudah suatu tanggal, atau sebelumnya bila n negatif.',
  },
  example: 'addWorkdays(@"2026-11-27", 3)',
  run: ([date, n], evaluation) => {
    const isWork = worksOn(evaluation.scope)
    const sign = n.isNegative() ? -1 : 1
    let left = Math.abs(wholeNumber('n', n, -MOST_WORKDAYS, MOST_WORKDAYS))
    let day = dayNumber(date)
    while (left > 0) {
      spend(evaluation, 3)
      day += sign
      if (isWork(day)) left -= 1
    }
    return dateOfDay(day)
  },
})

const workdaysBetween = defineFunction({
  name: 'workdaysBetween',
  params: [
    { name: 'from', type: 'date' },
    { name: 'to', type: 'date' },
  ],
  returns: 'number',
  about: {
    en: 'The work days after the first date up to the second; less than zero when it is earlier.',
    id: 'Banyaknya hari kerja sesudah tanggal pertama sampai tanggal kedua; negatif bila lebih awal.',
  },
  example: 'workdaysBetween(@"2026-11-20", @"2026-11-27")',
  run: ([from, to], { scope }) => {
    const [start, end] = [dayNumber(from), dayNumber(to)]
    const isWork = worksOn(scope)
    const [low, high] = start <= end ? [start, end] : [end, start]
    const weeks = Math.floor((high - low) / 7)
    let count = weeks * 5 - holidaysWithin(scope, low, low + weeks * 7)
    for (let day = low + weeks * 7 + 1; day <= high; day += 1) if (isWork(day)) count += 1
    return new Decimal(start <= end ? count : -count)
  },
})

export const workdayFunctions = [weekday, isWorkday, addWorkdays, workdaysBetween]

/** 1 January 1970, day 0, was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

function worksOn({ holidays }: Scope): (day: number) => boolean {
  return (day) => weekdayOf(day) <= 5 && !holidays.has(dateOfDay(day))
}

/** Holidays after `low` up to `high` that do not fall on a weekend. */
function holidaysWithin({ holidays }: Scope, low: number, high: number): number {
  let count = 0
  for (const holiday of holidays) {
    const day = dayNumber(holiday)
    if (day > low && day <= high && weekdayOf(day) <= 5) count += 1
  }
  return count
}
