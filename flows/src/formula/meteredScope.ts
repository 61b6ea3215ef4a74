import { FormulaError } from './formulaError.ts'
import { MAX_STEPS } from './limits.ts'
import type { Scope } from './values.ts'

/** A scope that also counts the work: `spend` throws FormulaError when a formula takes too much. */
export type MeteredScope = Scope & { spend(steps: number): void }

/** The scope of one evaluation. What is not asked for is not read: dates cost more than sums. */
export function metered(scope: Scope): MeteredScope {
  let left = MAX_STEPS
  return {
    read: (name) => scope.read(name),
    get language() {
      return scope.language
    },
    get currency() {
      return scope.currency
    },
    get today() {
      return scope.today
    },
    get time() {
      return scope.time
    },
    get holidays() {
      return scope.holidays
    },
    spend(steps) {
      left -= steps
      if (left < 0) throw tooMuchWork()
    },
  }
}

function tooMuchWork(): FormulaError {
  return new FormulaError({
    en: 'This formula takes too much work. Split it into steps, or use shorter lists.',
    id: 'Rumus ini terlalu berat. Bagi menjadi beberapa langkah, atau pakai daftar yang lebih pendek.',
  })
}
