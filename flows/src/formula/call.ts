import type { SyntaxNode } from '@lezer/common'
import { patternName, reportCount, reportMixture, reportUnknown } from './callProblem.ts'
import { hasRightCount, isOpen, misfits, paramAt, resultType } from './callTypes.ts'
import { Decimal } from './decimal.ts'
import { type Evaluation, spend } from './evaluation.ts'
import {
  broken,
  type Check,
  type Checker,
  type Expression,
  operandsOf,
  presentValue,
  quote,
} from './expression.ts'
import { FormulaError } from './formulaError.ts'
import type { FormulaFunction, Pattern } from './functions/formulaFunction.ts'
import { findFunctions } from './functions/index.ts'
import { boundedList, boundedNumber, boundedText } from './limits.ts'
import { typeName, type Value } from './values.ts'

/** One name may have several forms; the first that takes these values is called. */
export const checkCall: Check = (node, checker) => {
  const nameNode = node.getChild('FunctionName') ?? node
  const list = node.getChild('Arguments') ?? node
  const forms = findFunctions(checker.textOf(nameNode))
  const inputs = operandsOf(list, checker)
  const [first] = forms
  if (!first) return reportUnknown(nameNode, checker)
  const counted = forms.filter((form) => hasRightCount(form, inputs.length))
  if (counted.length === 0) return reportCount(node, forms, inputs.length, checker)
  if (inputs.some(({ type }) => type === undefined)) return broken()
  const called = counted.find((form) => misfits(form, inputs).length === 0)
  if (!called) {
    const isCut = forms.some((form) => misfits(form, inputs).length === 0)
    return isCut
      ? reportCount(node, forms, inputs.length, checker)
      : reportMisfit(list, counted, inputs, checker)
  }
  const type = resultType(called, inputs)
  if (type === undefined) return reportMixture(node, called, checker)
  return {
    type,
    constant: isOpen(called.returns) && inputs.every(({ constant }) => constant),
    run: runOf(called, inputs),
  }
}

function runOf(called: FormulaFunction, inputs: Expression[]): Expression['run'] {
  const types = inputs.map(({ type }) => type ?? 'nothing')
  return (evaluation) => {
    const values = inputs.map((input, index) => inputFor(called, index, input, evaluation))
    return bounded(called.run(values, evaluation, types))
  }
}

/**
 * The value of an input; lists cost work, and those to be computed with have no gaps. A list not yet
 * begun counts as empty where items are looked at or added, but never as a sum of zero.
 */
function inputFor(
  called: FormulaFunction,
  index: number,
  input: Expression,
  evaluation: Evaluation,
): Value {
  const isOfItems = takesItems(paramAt(called, index)?.type)
  const value = isOfItems ? (input.run(evaluation) ?? []) : presentValue(input, evaluation)
  if (!Array.isArray(value)) return value
  spend(evaluation, value.length)
  if (!isOfItems && value.includes(null)) throw gap(input)
  return value
}

function takesItems(pattern: Pattern | undefined): boolean {
  return typeof pattern === 'object' && 'list' in pattern && pattern.list === 'item'
}

function gap({ source }: Expression): FormulaError {
  return new FormulaError({
    en: `An item of ${quote(source)} has no value yet.`,
    id: `Ada isi ${quote(source)} yang belum ada nilainya.`,
  })
}

function bounded(value: Value): Value {
  if (value instanceof Decimal) return boundedNumber(value)
  if (Array.isArray(value)) return boundedList(value)
  return typeof value === 'string' ? boundedText(value) : value
}

/** Of several forms, the one is explained that goes furthest with these values. */
function reportMisfit(
  list: SyntaxNode,
  forms: FormulaFunction[],
  inputs: Expression[],
  checker: Checker,
) {
  const ranges = list.getChildren('Expression')
  const furthest = forms
    .map((form) => ({ form, places: misfits(form, inputs) }))
    .reduce((best, one) => ((one.places[0] ?? 0) > (best.places[0] ?? 0) ? one : best))
  for (const place of furthest.places) {
    const param = paramAt(furthest.form, place)
    const [input, range] = [inputs[place], ranges[place]]
    if (!param || !input || !range) continue
    const needed = patternName(param.type)
    const given = typeName(input.type ?? 'nothing')
    checker.report(range, {
      en: `“${param.name}” of ${furthest.form.name} must be ${needed.en}, and ${quote(input.source)} is ${given.en}.`,
      id: `“${param.name}” pada ${furthest.form.name} harus ${needed.id}, sedangkan ${quote(input.source)} adalah ${given.id}.`,
    })
  }
  return broken()
}
