import type { SyntaxNode } from '@lezer/common'
import { Decimal } from './decimal.ts'
import {
  broken,
  type Check,
  type Checker,
  type Expression,
  operandsOf,
  presentValue,
  quote,
} from './expression.ts'
import { commonType, fits } from './fits.ts'
import type { FormulaFunction, Param } from './functions/formulaFunction.ts'
import { findFunction, formulaFunctions } from './functions/index.ts'
import { boundedNumber, boundedText } from './limits.ts'
import { nearestName } from './nearestName.ts'
import { typeName, type Value, type ValueType } from './values.ts'

export const checkCall: Check = (node, checker) => {
  const nameNode = node.getChild('FunctionName') ?? node
  const called = findFunction(checker.textOf(nameNode))
  const list = node.getChild('Arguments') ?? node
  const inputs = operandsOf(list, checker)
  if (!called) return reportUnknown(nameNode, checker)
  if (!hasRightCount(called, inputs.length))
    return reportCount(node, called, inputs.length, checker)
  if (inputs.some(({ type }) => type === undefined)) return broken()
  const amounts = inputs.filter((_, index) => paramAt(called, index)?.type === 'amount')
  const kind = commonType(amounts)
  if (!areFitting(list.getChildren('Expression'), inputs, called, checker)) return broken()
  if (kind === undefined) return reportMixture(node, called, checker)
  return {
    type: called.returns === 'amount' ? kind : called.returns,
    constant: inputs.every(({ constant }) => constant),
    run: (scope) =>
      bounded(
        called.run(
          inputs.map((input) => presentValue(input, scope)),
          scope,
        ),
      ),
  }
}

function bounded(value: Value): Value {
  if (value instanceof Decimal) return boundedNumber(value)
  return typeof value === 'string' ? boundedText(value) : value
}

function paramAt({ params, repeats }: FormulaFunction, index: number): Param | undefined {
  return params[index] ?? (repeats ? params.at(-1) : undefined)
}

function hasRightCount({ params, repeats }: FormulaFunction, count: number): boolean {
  const least = params.filter(({ optional }) => !optional).length
  return count >= least && (repeats || count <= params.length)
}

function areFitting(
  ranges: SyntaxNode[],
  inputs: Expression[],
  called: FormulaFunction,
  checker: Checker,
): boolean {
  let isFitting = true
  inputs.forEach((input, index) => {
    const param = paramAt(called, index)
    const range = ranges[index]
    if (!param || !range || isAccepted(input, param)) return
    isFitting = false
    const needed = param.type === 'amount' ? EITHER : typeName(param.type)
    const given = typeName(input.type ?? 'nothing')
    checker.report(range, {
      en: `“${param.name}” of ${called.name} must be ${needed.en}, and ${quote(input.source)} is ${given.en}.`,
      id: `“${param.name}” pada ${called.name} harus ${needed.id}, sedangkan ${quote(input.source)} adalah ${given.id}.`,
    })
  })
  return isFitting
}

const EITHER = { en: 'a number or an amount of money', id: 'angka atau jumlah uang' }

function isAccepted(input: Expression, { type }: Param): boolean {
  const accepted: ValueType[] = type === 'amount' ? ['number', 'money'] : [type]
  return accepted.some((one) => fits(input, one))
}

function reportUnknown(node: SyntaxNode, checker: Checker) {
  const name = checker.textOf(node)
  const nearest = nearestName(
    name,
    formulaFunctions.map((one) => one.name),
  )
  checker.report(node, {
    en: `There is no function named ${quote(name)}.${nearest ? ` Did you mean ${quote(nearest)}?` : ''}`,
    id: `Tidak ada fungsi bernama ${quote(name)}.${nearest ? ` Maksud Anda ${quote(nearest)}?` : ''}`,
  })
  return broken()
}

function reportCount(node: SyntaxNode, called: FormulaFunction, count: number, checker: Checker) {
  const names = called.params.map(({ name, optional }) => (optional ? `${name}?` : name))
  const pattern = `${called.name}(${names.join(', ')}${called.repeats ? ', …' : ''})`
  checker.report(node, {
    en: `${called.name} is written ${pattern}; here it has ${count} ${count === 1 ? 'value' : 'values'}.`,
    id: `${called.name} ditulis ${pattern}; di sini ada ${count} nilai.`,
  })
  return broken()
}

function reportMixture(node: SyntaxNode, called: FormulaFunction, checker: Checker) {
  checker.report(node, {
    en: `${called.name} needs either only numbers or only amounts of money; here they are mixed.`,
    id: `${called.name} memerlukan semuanya angka atau semuanya jumlah uang; di sini tercampur.`,
  })
  return broken()
}
