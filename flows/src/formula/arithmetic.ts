import type { SyntaxNode } from '@lezer/common'
import type { Decimal } from './decimal.ts'
import {
  broken,
  type Check,
  type Checker,
  type Expression,
  numberOf,
  operandsOf,
  pairOf,
  presentValue,
  quote,
} from './expression.ts'
import { commonType } from './fits.ts'
import { FormulaError } from './formulaError.ts'
import { boundedNumber, boundedText } from './limits.ts'
import { type Operator, operatorProblem } from './operatorProblem.ts'
import { temporalSum } from './temporal.ts'
import type { ValueType } from './values.ts'

export const checkArithmetic: Check = (node, checker) => {
  const [left, right] = pairOf(node, checker)
  if (left.type === undefined || right.type === undefined) return broken()
  const operator = operatorOf(node)
  const temporal = temporalSum(operator, left.type, right.type)
  if (temporal) {
    const run: Expression['run'] = (evaluation) =>
      temporal.run(presentValue(left, evaluation), presentValue(right, evaluation))
    return { type: temporal.type, constant: false, run }
  }
  const type = RESULTS[operator](left, right)
  if (type === undefined) {
    checker.report(node, operatorProblem(operator, left, right))
    return broken()
  }
  const constant = left.constant && right.constant
  if (type === 'text') return { type, constant, run: joinTexts(left, right) }
  return { type, constant, run: (evaluation) => compute(operator, left, right, evaluation) }
}

export const checkNegative: Check = (node, checker) => {
  const [operand] = operandsOf(node, checker)
  if (operand?.type === undefined) return broken()
  if (!isAmount(operand.type)) return reportSign(node, operand, checker)
  const { type, constant } = operand
  return { type, constant, run: (evaluation) => numberOf(operand, evaluation).neg() }
}

function isAmount(type: ValueType | undefined): boolean {
  return type === 'number' || type === 'money'
}

function operatorOf(node: SyntaxNode): Operator {
  const name = node.firstChild?.nextSibling?.name
  // The grammar gives an Arithmetic node one of the five operators between its operands.
  return name as Operator
}

/** What each operator gives, or undefined where it makes no sense. */
const RESULTS: Record<Operator, (left: Expression, right: Expression) => ValueType | undefined> = {
  Plus: (left, right) => {
    if (left.type === 'text' && right.type === 'text') return 'text'
    return sumType(left, right)
  },
  Minus: sumType,
  Times: ({ type: left }, { type: right }) => {
    if (left === 'number' && isAmount(right)) return right
    return left === 'money' && right === 'number' ? 'money' : undefined
  },
  Divide: (left, right) => {
    if (isAmount(left.type) && right.type === 'number') return left.type
    return right.type === 'money' && sumType(left, right) ? 'number' : undefined
  },
  Power: ({ type: left }, { type: right }) =>
    left === 'number' && right === 'number' ? 'number' : undefined,
}

function sumType(left: Expression, right: Expression): ValueType | undefined {
  if (left.type === 'nothing' || right.type === 'nothing') return undefined
  const type = commonType([left, right])
  return isAmount(type) ? type : undefined
}

function joinTexts(left: Expression, right: Expression): Expression['run'] {
  return (evaluation) =>
    boundedText(`${presentValue(left, evaluation)}${presentValue(right, evaluation)}`)
}

function compute(
  operator: Operator,
  left: Expression,
  right: Expression,
  evaluation: Parameters<Expression['run']>[0],
): Decimal {
  const a = numberOf(left, evaluation)
  const b = numberOf(right, evaluation)
  if (operator === 'Divide' && b.isZero()) throw divisionByZero(right.source)
  if (operator === 'Power') return boundedNumber(raise(a, b, left.source))
  if (operator === 'Divide') return boundedNumber(a.div(b))
  if (operator === 'Times') return boundedNumber(a.times(b))
  return boundedNumber(operator === 'Plus' ? a.plus(b) : a.minus(b))
}

function raise(base: Decimal, exponent: Decimal, source: string): Decimal {
  if (!exponent.isInteger() || exponent.abs().gt(1_000)) {
    throw new FormulaError({
      en: 'An exponent must be a whole number from -1000 to 1000.',
      id: 'Pangkat harus bilangan bulat dari -1000 sampai 1000.',
    })
  }
  if (base.isZero() && exponent.isNegative() && !exponent.isZero()) throw divisionByZero(source)
  return base.pow(exponent)
}

function divisionByZero(source: string): FormulaError {
  const name = quote(source)
  return new FormulaError({
    en: `${name} is zero, and nothing can be divided by zero.`,
    id: `${name} bernilai nol, dan tidak ada yang bisa dibagi nol.`,
  })
}

function reportSign(node: SyntaxNode, operand: Expression, checker: Checker) {
  const name = quote(operand.source)
  checker.report(node, {
    en: `Only a number or an amount of money can be negative, and ${name} is neither.`,
    id: `Hanya angka atau jumlah uang yang bisa negatif, sedangkan ${name} bukan keduanya.`,
  })
  return broken()
}
