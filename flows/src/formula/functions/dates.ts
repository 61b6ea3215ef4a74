import { dateParts } from '../calendar.ts'
import { Decimal } from '../decimal.ts'
import { FormulaError } from '../formulaError.ts'
import { defineFunction } from './formulaFunction.ts'

const today = defineFunction({
  name: 'today',
  params: [],
  returns: 'date',
  about: {
    en: 'The date of today, in the time zone of the flow.',
    id: 'Tanggal hari ini, menurut zona waktu alur.',
  },
  example: 'today()',
  run: (_, scope) => scope.today,
})

const age = defineFunction({
  name: 'age',
  params: [
    { name: 'birthDate', type: 'date' },
    { name: 'onDate', type: 'date' },
  ],
  returns: 'number',
  about: {
    en: 'The full years between a date of birth and another date.',
    id: 'Umur dalam tahun penuh pada suatu tanggal.',
  },
  example: 'age(@"1990-02-15", @"2026-11-23")',
  run: ([birthDate, onDate]) => new Decimal(fullYears(birthDate, onDate)),
})

export const dateFunctions = [today, age]

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
