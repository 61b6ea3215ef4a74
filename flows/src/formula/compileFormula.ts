import { analyseFormula } from './checkFormula.ts'
import { evaluationIn } from './evaluation.ts'
import { FormulaError } from './formulaError.ts'
import type { FormulaTypes, Scope, Value, ValueType } from './values.ts'

/** A checked formula, ready to be computed as often as needed. */
export type Formula = {
  source: string
  type: ValueType
  /** The variables it uses, sorted. */
  reads: string[]
  /** Throws FormulaError for an unset variable, a division by zero, a result beyond 1e30, too much work. */
  evaluate(scope: Scope): Value
}

/** Throws FormulaError with the first problem when the formula has any. */
export function compileFormula(source: string, types: FormulaTypes): Formula {
  const { type, problems, reads, expression } = analyseFormula(source, types)
  const [problem] = problems
  if (problem) throw new FormulaError(problem.message)
  if (type === undefined || !expression) throw new Error('A formula without problems has no type')
  return { source, type, reads, evaluate: (scope) => expression.run(evaluationIn(scope)) }
}
