import type { SyntaxNode } from '@lezer/common'
import type { Words } from '../document/words.ts'
import { Decimal } from './decimal.ts'
import type { Evaluation } from './evaluation.ts'
import { FormulaError } from './formulaError.ts'
import type { Value, ValueType } from './values.ts'

/** A part of a formula after its check: what it gives, and how. */
export type Expression = {
  /** Undefined when a problem inside was reported; then nothing more is said about it. */
  type: ValueType | undefined
  /** Made of literals alone: a constant number may stand where an amount of money is needed. */
  constant: boolean
  /** As the author wrote it, for messages. */
  source: string
  run(evaluation: Evaluation): Value
}

/** What the checks of the single parts share. */
export type Checker = {
  variables: Record<string, ValueType>
  check(node: SyntaxNode): Expression
  textOf(range: { from: number; to: number }): string
  report(range: { from: number; to: number }, message: Words): void
  /** So many problems are reported that looking for words for another one is of no use. */
  isFull(): boolean
}

export type Check = (node: SyntaxNode, checker: Checker) => Omit<Expression, 'source'>

/** The checked operands of a part, in their order. */
export function operandsOf(node: SyntaxNode, checker: Checker): Expression[] {
  return node.getChildren('Expression').map(checker.check)
}

/** The operands of a part that the grammar gives exactly two. */
export function pairOf(node: SyntaxNode, checker: Checker): [Expression, Expression] {
  const [left, right] = operandsOf(node, checker)
  if (!left || !right) throw new Error(`The grammar gave ${node.name} fewer than two operands`)
  return [left, right]
}

/** What stands in for a part with a problem; a formula with problems is never run. */
export function broken(): Omit<Expression, 'source'> {
  return {
    type: undefined,
    constant: false,
    run: () => {
      throw new Error('A formula with problems was run')
    },
  }
}

/** The value of a part that may not be empty here. */
export function presentValue(expression: Expression, evaluation: Evaluation): Exclude<Value, null> {
  const value = expression.run(evaluation)
  if (value !== null) return value
  const name = quote(expression.source)
  throw new FormulaError({
    en: `${name} has no value yet.`,
    id: `${name} belum ada nilainya.`,
  })
}

export function numberOf(expression: Expression, evaluation: Evaluation): Decimal {
  const value = presentValue(expression, evaluation)
  if (value instanceof Decimal) return value
  throw new Error(`The scope holds no decimal for ${expression.source}`)
}

export function booleanOf(expression: Expression, evaluation: Evaluation): boolean {
  const value = presentValue(expression, evaluation)
  if (typeof value === 'boolean') return value
  throw new Error(`The scope holds no boolean for ${expression.source}`)
}

/** The author's own words in a message, kept short. */
export function quote(source: string): string {
  const line = source.slice(0, 200).replace(/\s+/g, ' ')
  return `“${line.length > 40 ? `${line.slice(0, 39)}…` : line}”`
}
