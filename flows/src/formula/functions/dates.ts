import { dateParts, isRealDate, writeDate } from '../calendar.ts'
import { Decimal } from '../decimal.ts'
import { formatDate, formatLongDate } from '../format/formatDate.ts'
import { FormulaError } from '../formulaError.ts'
import { dayNumber, moveDays, moveMonths } from '../moveDate.ts'
import { defineFunction } from './formulaFunction.ts'
import { wholeNumber } from './inputs.ts'

const MOST_DAYS = 4_000_000
const MOST_MONTHS = 120_000
const theDate = { name: 'date', type: 'date' } as const

const today = defineFunction({
  name: 'today',
  params: [],
  returns: 'date',
  about: {
    en: 'The date of today, in the time zone of the flow.',
    id: 'Tanggal hari ini, menurut zona waktu alur.',
  },
  example: 'today()',
  run: (_, { scope }) => scope.today,
})

const now = defineFunction({
  name: 'now',
  params: [],
  returns: 'time',
  about: {
    en: 'The time of day, in the time zone of the flow.',
    id: 'Jam sekarang, menurut zona waktu alur.',
  },
  example: 'now()',
  run: (_, { scope }) => scope.time,
})

const dateOf = defineFunction({
  name: 'date',
  params: [
    { name: 'year', type: 'number' },
    { name: 'month', type: 'number' },
    { name: 'day', type: 'number' },
  ],
  returns: 'date',
  about: {
    en: 'The date made of a year, a month and a day.',
    id: 'Tanggal dari tahun, bulan, dan hari.',
  },
  example: 'date(2026, 11, 23)',
  run: ([...parts]) => {
    const [year, month, day] = parts.map((part) => part.toNumber())
    if (parts.every((part) => part.isInteger()) && isDate(year, month, day)) {
      return writeDate(Number(year), Number(month), Number(day))
    }
    throw noSuchDate(parts.map((part) => part.toFixed()).join('-'))
  },
})

const addDays = defineFunction({
  name: 'addDays',
  params: [theDate, { name: 'days', type: 'number' }],
  returns: 'date',
  about: { en: 'The date so many days later.', id: 'Tanggal sekian hari kemudian.' },
  example: 'addDays(@"2026-11-23", 14)',
  run: ([date, days]) => moveDays(date, wholeNumber('days', days, -MOST_DAYS, MOST_DAYS)),
})

const addMonths = defineFunction({
  name: 'addMonths',
  params: [theDate, { name: 'months', type: 'number' }],
  returns: 'date',
  about: {
    en: 'The same day so many months later, or the last day of a shorter month.',
    id: 'Tanggal yang sama sekian bulan kemudian, atau hari terakhir bulan yang lebih pendek.',
  },
  example: 'addMonths(@"2026-01-31", 1)',
  run: ([date, months]) =>
    moveMonths(date, wholeNumber('months', months, -MOST_MONTHS, MOST_MONTHS)),
})

const endOfMonth = defineFunction({
  name: 'endOfMonth',
  params: [theDate],
  returns: 'date',
  about: { en: 'The last day of the month.', id: 'Hari terakhir bulan itu.' },
  example: 'endOfMonth(@"2026-02-10")',
  run: ([date]) => moveMonths(`${date.slice(0, 5)}01-31`, Number(date.slice(5, 7)) - 1),
})

const daysBetween = defineFunction({
  name: 'daysBetween',
  params: [
    { name: 'from', type: 'date' },
    { name: 'to', type: 'date' },
  ],
  returns: 'number',
  about: {
    en: 'The days from one date to another; less than zero when the other is earlier.',
    id: 'Banyaknya hari dari satu tanggal ke tanggal lain; negatif bila tanggal lain lebih awal.',
  },
  example: 'daysBetween(@"2026-11-23", @"2026-12-25")',
  run: ([from, to]) => new Decimal(dayNumber(to) - dayNumber(from)),
})

const formatted = defineFunction({
  name: 'formatDate',
  params: [theDate],
  returns: 'text',
  about: {
    en: 'A date in full, with its day of the week: Monday, 23 November 2026.',
    id: 'Tanggal lengkap dengan nama harinya: Senin, 23 November 2026.',
  },
  example: 'formatDate(@"2026-11-23")',
  run: ([date], { scope: { language } }) => formatLongDate(date, language),
})

const written = defineFunction({
  name: 'date',
  params: [theDate],
  returns: 'text',
  about: {
    en: 'A date as the reader writes it: 23 Nov 2026.',
    id: 'Tanggal sesuai bahasa pembaca: 23 Nov 2026.',
  },
  example: 'date(@"2026-11-23")',
  run: ([date], { scope: { language } }) => formatDate(date, language),
})

const age = defineFunction({
  name: 'age',
  params: [
    { name: 'birthDate', type: 'date' },
    { name: 'onDate', type: 'date', optional: true },
  ],
  returns: 'number',
  about: {
    en: 'The full years between a date of birth and today, or another date.',
    id: 'Umur dalam tahun penuh hari ini, atau pada tanggal lain.',
  },
  example: 'age(@"1990-02-15", @"2026-11-23")',
  run: ([birthDate, onDate], { scope }) => new Decimal(fullYears(birthDate, onDate ?? scope.today)),
})

export const dateFunctions = [
  ...[today, now, dateOf, addDays, addMonths, endOfMonth, daysBetween, age, written, formatted],
]

function isDate(year = 0, month = 0, day = 0): boolean {
  return year >= 1000 && year <= 9999 && isRealDate(year, month, day)
}

function noSuchDate(text: string): FormulaError {
  return new FormulaError({
    en: `There is no date ${text}.`,
    id: `Tidak ada tanggal ${text}.`,
  })
}

function fullYears(from: string, to: string): number {
  const start = dateParts(from)
  const end = dateParts(to)
  if (!start || !end || to < from) {
    throw new FormulaError({
      en: `The date of birth (${from}) lies after the other date (${to}).`,
      id: `Tanggal lahir (${from}) terletak setelah tanggal yang lain (${to}).`,
    })
  }
  // Who is born on 29 February is a year older on 1 March of a common year.
  const hadBirthday = to.slice(5) >= from.slice(5)
  return end.year - start.year - (hadBirthday ? 0 : 1)
}
