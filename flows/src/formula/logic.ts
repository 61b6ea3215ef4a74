import {
  booleanOf,
  broken,
  type Check,
  type Checker,
  type Expression,
  operandsOf,
  pairOf,
  quote,
} from './expression.ts'
import { commonType } from './fits.ts'
import { bothNames } from './operatorProblem.ts'
import { typeName } from './values.ts'

/** Lazy: the right side is not computed when the left one decides. */
export const checkAnd: Check = (node, checker) => {
  const [left, right] = pairOf(node, checker)
  if (!areBooleans(node.getChildren('Expression'), [left, right], checker)) return broken()
  const run: Expression['run'] = (evaluation) =>
    booleanOf(left, evaluation) && booleanOf(right, evaluation)
  return { type: 'boolean', constant: false, run }
}

export const checkOr: Check = (node, checker) => {
  const [left, right] = pairOf(node, checker)
  if (!areBooleans(node.getChildren('Expression'), [left, right], checker)) return broken()
  const run: Expression['run'] = (evaluation) =>
    booleanOf(left, evaluation) || booleanOf(right, evaluation)
  return { type: 'boolean', constant: false, run }
}

export const checkNot: Check = (node, checker) => {
  const [operand] = operandsOf(node, checker)
  if (!operand || !areBooleans(node.getChildren('Expression'), [operand], checker)) return broken()
  return { type: 'boolean', constant: false, run: (evaluation) => !booleanOf(operand, evaluation) }
}

/** Lazy: only the branch that holds is computed. */
export const checkConditional: Check = (node, checker) => {
  const operands = operandsOf(node, checker)
  const [condition, yes, no] = operands
  if (!condition || !yes || !no)
    throw new Error('The grammar gave a condition fewer than three parts')
  const isAsked = areBooleans(node.getChildren('Expression').slice(0, 1), [condition], checker)
  if (!isAsked || yes.type === undefined || no.type === undefined) return broken()
  const type = commonType([yes, no])
  if (type === undefined) {
    const both = bothNames(yes, no)
    checker.report(node, {
      en: `Both ways must give the same type: ${both.en}.`,
      id: `Kedua cabang harus sejenis: ${both.id}.`,
    })
    return broken()
  }
  return {
    type,
    constant: yes.constant && no.constant,
    run: (evaluation) => (booleanOf(condition, evaluation) ? yes : no).run(evaluation),
  }
}

/** Reports each operand that is not a yes or no, at its own place. */
function areBooleans(
  ranges: { from: number; to: number }[],
  operands: Expression[],
  checker: Checker,
): boolean {
  operands.forEach(({ type, source }, index) => {
    const range = ranges[index]
    if (!range || type === undefined || type === 'boolean') return
    const name = typeName(type)
    checker.report(range, {
      en: `${quote(source)} is ${name.en}; here a yes or no is needed, such as a comparison.`,
      id: `${quote(source)} adalah ${name.id}; di sini perlu ya atau tidak, misalnya perbandingan.`,
    })
  })
  return operands.every(({ type }) => type === 'boolean')
}
