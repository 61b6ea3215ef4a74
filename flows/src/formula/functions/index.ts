import { dateFunctions } from './dates.ts'
import { formattingFunctions } from './formatting.ts'
import type { FormulaFunction } from './formulaFunction.ts'
import { loanFunctions } from './loan.ts'
import { roundingFunctions } from './rounding.ts'
import { textFunctions } from './texts.ts'

/** Every function of the language, in the order an editor lists them. */
export const formulaFunctions: readonly FormulaFunction[] = [
  ...roundingFunctions,
  ...loanFunctions,
  ...dateFunctions,
  ...textFunctions,
  ...formattingFunctions,
]

const byName = new Map(formulaFunctions.map((one) => [one.name, one]))

export function findFunction(name: string): FormulaFunction | undefined {
  return byName.get(name)
}
