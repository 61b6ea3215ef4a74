import type { SyntaxNode } from '@lezer/common'
import { Decimal } from './decimal.ts'
import { type Evaluation, spend } from './evaluation.ts'
import {
  broken,
  type Check,
  type Checker,
  type Expression,
  operandsOf,
  pairOf,
  presentValue,
  quote,
} from './expression.ts'
import { commonType } from './fits.ts'
import { bothNames } from './operatorProblem.ts'
import { sameValue, typeName, type Value, type ValueType } from './values.ts'

export const checkComparison: Check = (node, checker) => {
  const [left, right] = pairOf(node, checker)
  if (left.type === undefined || right.type === undefined) return broken()
  const sign = checker.textOf(node.getChild('Compare') ?? node)
  const type = commonType([left, right])
  if (type === undefined) return reportPair(node, left, right, checker)
  if (sign === '=' || sign === '!=') {
    const wanted = sign === '='
    return yesNo((evaluation) => sameValue(left.run(evaluation), right.run(evaluation)) === wanted)
  }
  if (!hasOrder([left, right], type)) return reportOrder(node, [left, right], checker)
  const holds = ORDERS[sign]
  if (!holds) throw new Error(`The grammar has an unknown comparison ${sign}`)
  return yesNo((evaluation) => holds(compareIn(evaluation, left, right)))
}

export const checkBetween: Check = (node, checker) => {
  const operands = operandsOf(node, checker)
  const [value, least, most] = operands
  if (!value || !least || !most)
    throw new Error('The grammar gave Between fewer than three operands')
  if (operands.some(({ type }) => type === undefined)) return broken()
  const type = commonType(operands)
  if (type === undefined) {
    const odd = commonType([value, least]) === undefined ? least : most
    return reportPair(node, value, odd, checker)
  }
  if (!hasOrder(operands, type)) return reportOrder(node, operands, checker)
  return yesNo(
    (evaluation) =>
      compareIn(evaluation, value, least) >= 0 && compareIn(evaluation, value, most) <= 0,
  )
}

export const checkIn: Check = (node, checker) => {
  const [value, list] = pairOf(node, checker)
  if (value.type === undefined || list.type === undefined) return broken()
  if (typeof list.type === 'string' || !('list' in list.type)) {
    const name = quote(list.source)
    checker.report(node, {
      en: `After “in” a list is needed, such as [6, 12], and ${name} is ${typeName(list.type).en}.`,
      id: `Setelah “in” perlu daftar, misalnya [6, 12], sedangkan ${name} adalah ${typeName(list.type).id}.`,
    })
    return broken()
  }
  const item = { ...list, type: list.type.list }
  if (commonType([value, item]) === undefined) return reportPair(node, value, list, checker)
  return yesNo((evaluation) => {
    const sought = value.run(evaluation)
    const items = presentValue(list, evaluation)
    if (!Array.isArray(items)) throw new Error('The scope holds no list after “in”')
    spend(evaluation, items.length)
    return items.some((one) => sameValue(one, sought))
  })
}

const ORDERS: Record<string, (order: number) => boolean> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
}

function yesNo(run: (evaluation: Evaluation) => boolean) {
  return { type: 'boolean' as const, constant: false, run }
}

function hasOrder(operands: Expression[], type: ValueType): boolean {
  if (operands.some((operand) => operand.type === 'nothing')) return false
  return type === 'number' || type === 'money' || type === 'date' || type === 'time'
}

function compareIn(evaluation: Evaluation, left: Expression, right: Expression): number {
  return compare(presentValue(left, evaluation), presentValue(right, evaluation))
}

/** Dates and times compare as texts: year, month, day, hour, minute stand in that order. */
function compare(left: Value, right: Value): number {
  if (left instanceof Decimal && right instanceof Decimal) return left.cmp(right)
  if (typeof left !== 'string' || typeof right !== 'string') {
    throw new Error('The scope holds values of another type than was checked')
  }
  return left < right ? -1 : left > right ? 1 : 0
}

function reportPair(node: SyntaxNode, left: Expression, right: Expression, checker: Checker) {
  const both = bothNames(left, right)
  checker.report(node, {
    en: `${both.en}: they cannot be compared.`,
    id: `${both.id}: keduanya tidak dapat dibandingkan.`,
  })
  return broken()
}

function reportOrder(node: SyntaxNode, operands: Expression[], checker: Checker) {
  const odd = operands.find((operand) => !hasOrder([operand], operand.type ?? 'nothing'))
  const name = typeName(odd?.type ?? 'nothing')
  checker.report(node, {
    en: `Only numbers, amounts of money, dates and times can be smaller or larger; ${quote(odd?.source ?? '')} is ${name.en}. Use = or !=.`,
    id: `Hanya angka, jumlah uang, tanggal, dan jam yang bisa lebih kecil atau besar; ${quote(odd?.source ?? '')} adalah ${name.id}. Gunakan = atau !=.`,
  })
  return broken()
}
