import type { SyntaxNode } from '@lezer/common'
import { checkArithmetic, checkNegative } from './arithmetic.ts'
import { checkCall } from './call.ts'
import { checkBetween, checkComparison, checkIn } from './comparison.ts'
import type { Check, Checker, Expression } from './expression.ts'
import { checkField } from './field.ts'
import {
  checkDate,
  checkFalse,
  checkList,
  checkNull,
  checkNumber,
  checkText,
  checkTrue,
} from './literals.ts'
import { checkAnd, checkConditional, checkNot, checkOr } from './logic.ts'
import { checkRecord } from './record.ts'
import { checkVariable } from './reference.ts'

/** Checks one part of a formula without syntax errors, and all parts inside it. */
export function checkExpression(node: SyntaxNode, checker: Checker): Expression {
  const check = CHECKS.get(node.name)
  if (!check) throw new Error(`The grammar has a part without a check: ${node.name}`)
  return { ...check(node, checker), source: checker.textOf(node) }
}

const checkGroup: Check = (node, checker) => {
  const inside = node.getChild('Expression')
  if (!inside) throw new Error('The grammar gave a group without a content')
  return checker.check(inside)
}

/** One check for each kind of expression in the grammar; a test compares the two lists. */
export const CHECKS: ReadonlyMap<string, Check> = new Map([
  ['Number', checkNumber],
  ['Text', checkText],
  ['Date', checkDate],
  ['True', checkTrue],
  ['False', checkFalse],
  ['Null', checkNull],
  ['List', checkList],
  ['Record', checkRecord],
  ['Field', checkField],
  ['Group', checkGroup],
  ['Variable', checkVariable],
  ['Call', checkCall],
  ['Negative', checkNegative],
  ['Arithmetic', checkArithmetic],
  ['Comparison', checkComparison],
  ['Between', checkBetween],
  ['In', checkIn],
  ['Not', checkNot],
  ['And', checkAnd],
  ['Or', checkOr],
  ['Conditional', checkConditional],
])
