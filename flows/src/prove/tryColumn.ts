import { addDays, dateParts } from '../formula/calendar.ts'
import { compileFormula, type Formula } from '../formula/compileFormula.ts'
import { Decimal, readDecimal } from '../formula/decimal.ts'
import { FormulaError } from '../formula/formulaError.ts'
import { writeValue } from '../formula/jsonValue.ts'
import { parser } from '../formula/parser.ts'
import type { Value, ValueType } from '../formula/values.ts'
import { unaryTest } from '../nodes/unaryTest.ts'

/** Values of one input of a table, as text, and for each rule which of them pass its test. */
export type TriedColumn = { values: string[]; passes: boolean[][] }

/** More values than a table of a hundred rules has ends of ranges. */
const MOST_VALUES = 400

/** Tries the values that the tests name, their neighbours and those between; undefined for lists. */
export function tryColumn(type: ValueType, tests: string[]): TriedColumn | undefined {
  if (typeof type !== 'string' || type === 'nothing') return undefined
  const values = valuesFor(type, tests).slice(0, MOST_VALUES)
  const passes = tests.map((test) => passing(type, test, values))
  return { values: values.map((value) => String(writeValue(type, value))), passes }
}

function passing(type: ValueType, test: string, values: Value[]): boolean[] {
  const source = unaryTest('input', test)
  try {
    const formula = compileFormula(source, { variables: { input: type } })
    return values.map((value) => holds(formula, value))
  } catch (error) {
    // A test over other variables: what it lets pass is not known.
    if (error instanceof FormulaError) return []
    throw error
  }
}

function holds(formula: Formula, value: Value): boolean {
  try {
    return formula.evaluate({ ...SCOPE, read: () => value }) === true
  } catch (error) {
    if (error instanceof FormulaError) return false
    throw error
  }
}

/** Only literals are tried, so nothing of a conversation is read. */
const SCOPE = {
  language: 'en',
  currency: 'IDR',
  today: '2026-01-01',
  time: '12:00',
  holidays: new Set<string>(),
}

function valuesFor(type: Extract<ValueType, string>, tests: string[]): Value[] {
  const named = literalsIn(tests)
  switch (type) {
    case 'boolean':
      return [true, false]
    case 'text':
      return [...new Set([...named.texts, '…'])]
    case 'time':
      return ['00:00', '12:00', '23:59']
    case 'date':
      return datesAround(named.dates)
    default:
      return numbersAround(named.numbers)
  }
}

function datesAround(dates: string[]): string[] {
  const around = dates.flatMap((date) => [date, addDays(date, -1), addDays(date, 1)])
  return [...new Set([...around, SCOPE.today])]
}

/** Between two neighbours lies one more, for ranges without their ends. */
function numbersAround(numbers: string[]): Decimal[] {
  const ends = numbers.flatMap((digits) => {
    const value = readDecimal(digits)
    return value ? [value, value.neg(), value.plus(1), value.minus(1)] : []
  })
  const sorted = [...new Set([...ends, new Decimal(0)].map(String))]
    .map((digits) => new Decimal(digits))
    .sort((left, right) => left.cmp(right))
  return sorted.flatMap((value, index) => {
    const next = sorted[index + 1]
    return next ? [value, value.plus(next).div(2)] : [value]
  })
}

function literalsIn(tests: string[]) {
  const found = { numbers: [] as string[], texts: [] as string[], dates: [] as string[] }
  for (const test of tests) {
    const source = unaryTest('input', test)
    parser.parse(source).iterate({
      enter: ({ name, from, to }) => {
        const literal = source.slice(from, to)
        if (name === 'Number') found.numbers.push(literal)
        if (name === 'Text') found.texts.push(literal.slice(1, -1))
        if (name === 'Date' && dateParts(literal.slice(2, -1))) {
          found.dates.push(literal.slice(2, -1))
        }
      },
    })
  }
  return found
}
