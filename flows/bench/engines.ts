import { Environment } from '@marcbachmann/cel-js'
import { evaluate as evaluateFeel } from 'feelin'
import { compileFormula } from '../src/formula/compileFormula.ts'
import { Decimal } from '../src/formula/decimal.ts'
import { writeValue } from '../src/formula/jsonValue.ts'
import { readFrom, type Scope, type Value, type ValueType } from '../src/formula/values.ts'

/** One language: reads a formula and gives the work of evaluating it, with its result as text. */
export type Engine = { name: string; read(source: string): () => string }

const LOAN = {
  amount: 25_000_000,
  rate: 0.015,
  tenor: 12,
  income: 9_500_000,
  debts: 1_200_000,
  instalment: 2_292_000,
}
const MONEY = new Set(['amount', 'income', 'debts', 'instalment'])

/** Formulas of flows: typed, decimal, read once for a version of a flow. */
export function alur(): Engine {
  const names = Object.keys(LOAN)
  const variables = Object.fromEntries(
    names.map((name): [string, ValueType] => [name, MONEY.has(name) ? 'money' : 'number']),
  )
  const values = Object.fromEntries(
    Object.entries(LOAN).map(([name, value]): [string, Value] => [name, new Decimal(value)]),
  )
  const scope: Scope = {
    read: readFrom(values),
    language: 'en',
    currency: 'IDR',
    today: '2026-11-23',
    time: '14:30',
    holidays: new Set(),
  }
  return {
    name: 'Alur',
    read(source) {
      const { type, evaluate } = compileFormula(source, { variables })
      return () => String(writeValue(type, evaluate(scope)))
    },
  }
}

/** CEL: reads once. It has no powers and no rounding, so the host lends it those of JavaScript. */
export function cel(): Engine {
  const environment = new Environment()
    .registerFunction(
      'pow(double, double): double',
      (base: number, exponent: number) => base ** exponent,
    )
    .registerFunction('ceil(double): double', (x: number) => Math.ceil(x))
    .registerFunction('floor(double): double', (x: number) => Math.floor(x))
    .registerFunction('round(double): double', (x: number) => Math.round(x))
  for (const name of Object.keys(LOAN)) environment.registerVariable(name, 'double')
  return {
    name: 'cel',
    read(source) {
      const evaluate = environment.parse(source)
      return () => String(evaluate(LOAN))
    },
  }
}

/**
 * CEL with amounts and rates as decimals, by the same library as ours. Its operators and functions can
 * be lent decimals, its literals cannot: they stay floating point.
 */
export function decimalCel(): Engine {
  const environment = new Environment()
    .registerType('Decimal', { ctor: Decimal, fields: {} })
    .registerFunction('pow(Decimal, double): Decimal', (base: Decimal, exponent: number) =>
      base.pow(exponent),
    )
    .registerFunction('ceil(Decimal): Decimal', (x: Decimal) => x.ceil())
    .registerFunction('floor(Decimal): Decimal', (x: Decimal) => x.floor())
    .registerFunction('round(double): double', (x: number) => Math.round(x))
    .registerVariable('tenor', 'double')
  for (const [left, right] of [
    ['Decimal', 'Decimal'],
    ['Decimal', 'double'],
    ['double', 'Decimal'],
  ]) {
    for (const [sign, run] of Object.entries(DECIMAL_OPERATORS)) {
      environment.registerOperator(`${left} ${sign} ${right}: Decimal`, run)
    }
    environment.registerOperator(`${left} > ${right}: bool`, (a, b) => new Decimal(a).gt(b))
    environment.registerOperator(`${left} < ${right}: bool`, (a, b) => new Decimal(a).lt(b))
  }
  const names = Object.keys(LOAN).filter((name) => name !== 'tenor')
  for (const name of names) environment.registerVariable(name, 'Decimal')
  const context = Object.fromEntries(
    Object.entries(LOAN).map(([name, value]) => [
      name,
      name === 'tenor' ? value : new Decimal(value),
    ]),
  )
  return {
    name: 'cel+dec',
    read(source) {
      const evaluate = environment.parse(source)
      return () => String(evaluate(context))
    },
  }
}

type Operand = Decimal | number

const DECIMAL_OPERATORS: Record<string, (left: Operand, right: Operand) => Decimal> = {
  '+': (left, right) => new Decimal(left).plus(right),
  '-': (left, right) => new Decimal(left).minus(right),
  '*': (left, right) => new Decimal(left).times(right),
  '/': (left, right) => new Decimal(left).div(right),
}

/** FEEL: its library reads the formula anew for each evaluation; there is no way to keep it. */
export function feel(): Engine {
  return {
    name: 'feelin',
    read: (source) => () => String(evaluateFeel(source, LOAN).value),
  }
}
