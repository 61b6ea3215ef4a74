import type { Words } from '../document/words.ts'
import { Decimal } from '../formula/decimal.ts'
import { FormulaError } from '../formula/formulaError.ts'
import { writeValue } from '../formula/jsonValue.ts'
import { boundedNumber } from '../formula/limits.ts'
import { sameValue, type Value } from '../formula/values.ts'
import { aggregateOf, type DecisionTable, type TableRule } from './decisionTable.ts'
import type { Decision, Speaker, Values } from './kind.ts'
import { unaryTest } from './unaryTest.ts'

/** All that deciding needs of a conversation, so that examples can be decided without one. */
export type Asked = Pick<Speaker, 'value' | 'typeOf'>

/**
 * The way of a decision table and what it computes. Where no rule applies the outputs are emptied, so
 * that none of an earlier pass is taken for a result. Throws FormulaError when rules contradict.
 */
export function decideTable(table: DecisionTable, asked: Asked): Decision {
  const rules = matchingRules(table, asked)
  if (table.hit === 'unique' && rules.length > 1) throw new FormulaError(severalApply(rules))
  const results = rules.map(({ then }) => then.map((formula) => asked.value(formula)))
  if (table.hit === 'any') requireAgreement(rules, results)
  const values: Values = {}
  for (const [column, { variable }] of table.outputs.entries()) {
    const given = results.map((row) => row[column] ?? null)
    const result = combined(aggregateOf(table), given)
    values[variable] = writeValue(asked.typeOf(variable) ?? 'text', result)
  }
  return { exit: rules.length > 0 ? 'matched' : 'unmatched', values }
}

/** The rules that apply, in their order; with hit `first` only that one. */
export function matchingRules({ inputs, rules, hit }: DecisionTable, asked: Asked): TableRule[] {
  const applies = ({ when }: TableRule) =>
    inputs.every(({ formula }, index) => {
      const test = unaryTest(formula, when[index] ?? '-')
      return test === 'true' || asked.value(test) === true
    })
  if (hit !== 'first') return rules.filter(applies)
  const first = rules.find(applies)
  return first ? [first] : []
}

function combined(aggregate: DecisionTable['aggregate'], values: Value[]): Value {
  switch (aggregate) {
    case undefined:
      return values[0] ?? null
    case 'list':
      return values
    case 'count':
      return new Decimal(values.length)
    case 'sum':
      return values.length === 0 ? null : values.map(numberOf).reduce(sum)
    case 'min':
      return values.length === 0
        ? null
        : values.reduce((one, other) => (isLess(other, one) ? other : one))
    case 'max':
      return values.length === 0
        ? null
        : values.reduce((one, other) => (isLess(one, other) ? other : one))
  }
}

function sum(left: Decimal, right: Decimal): Decimal {
  return boundedNumber(left.plus(right))
}

/** Dates and times compare as texts: their form begins with the greatest part. */
function isLess(left: Value, right: Value): boolean {
  if (left === null || right === null) throw new FormulaError(emptyResult)
  if (left instanceof Decimal && right instanceof Decimal) return left.lt(right)
  return String(left) < String(right)
}

function numberOf(value: Value): Decimal {
  if (value instanceof Decimal) return value
  throw new FormulaError(value === null ? emptyResult : notANumber)
}

function requireAgreement(rules: TableRule[], results: Value[][]): void {
  const [first = []] = results
  const odd = results.findIndex((row) => !sameValue(row, first))
  if (odd > 0)
    throw new FormulaError(contradict(rules.slice(0, 1).concat(rules.slice(odd, odd + 1))))
}

/** The rules by name, else by id. */
export function ruleNames(rules: TableRule[]): Words {
  const names = rules.map(({ name, id }) => `“${name || id}”`)
  return {
    en: new Intl.ListFormat('en').format(names),
    id: new Intl.ListFormat('id').format(names),
  }
}

function severalApply(rules: TableRule[]): Words {
  const names = ruleNames(rules)
  return {
    en: `The rules ${names.en} apply at once, but this table takes one only.`,
    id: `Aturan ${names.id} berlaku bersamaan, padahal tabel ini hanya menerima satu.`,
  }
}

function contradict(rules: TableRule[]): Words {
  const names = ruleNames(rules)
  return {
    en: `The rules ${names.en} apply at once and give different results.`,
    id: `Aturan ${names.id} berlaku bersamaan dan memberi hasil berbeda.`,
  }
}

const emptyResult: Words = {
  en: 'A result to be added up or compared is empty.',
  id: 'Hasil yang harus dijumlah atau dibandingkan kosong.',
}

const notANumber: Words = {
  en: 'Only numbers and amounts of money can be added up.',
  id: 'Hanya angka dan jumlah uang yang bisa dijumlah.',
}
