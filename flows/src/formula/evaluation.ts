import { FormulaError } from './formulaError.ts'
import { MAX_STEPS } from './limits.ts'
import type { Scope } from './values.ts'

/** One evaluation of a formula: what it sees, and how much work it may still take. */
export type Evaluation = { readonly scope: Scope; stepsLeft: number }

export function evaluationIn(scope: Scope): Evaluation {
  return { scope, stepsLeft: MAX_STEPS }
}

/** Counts work that grows with the values; throws FormulaError when a formula takes too much. */
export function spend(evaluation: Evaluation, steps: number): void {
  evaluation.stepsLeft -= steps
  if (evaluation.stepsLeft >= 0) return
  throw new FormulaError({
    en: 'This formula takes too much work. Split it into steps, or use shorter lists.',
    id: 'Rumus ini terlalu berat. Bagi menjadi beberapa langkah, atau pakai daftar yang lebih pendek.',
  })
}
