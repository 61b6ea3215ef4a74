import { dateFunctions } from './dates.ts'
import { formattingFunctions } from './formatting.ts'
import type { FormulaFunction } from './formulaFunction.ts'
import { listFunctions } from './lists.ts'
import { loanFunctions } from './loan.ts'
import { loanCostFunctions } from './loanCosts.ts'
import { moneyFunctions } from './moneys.ts'
import { roundingFunctions } from './rounding.ts'
import { statisticFunctions } from './statistics.ts'
import { textPartFunctions } from './textParts.ts'
import { textFunctions } from './texts.ts'
import { workdayFunctions } from './workdays.ts'

/**
 * Every function of the language, in the order an editor lists them. Some stand here more than once
 * under one name: each is a form for values of its own.
 */
export const formulaFunctions: readonly FormulaFunction[] = [
  ...roundingFunctions,
  ...statisticFunctions,
  ...moneyFunctions,
  ...loanFunctions,
  ...loanCostFunctions,
  ...dateFunctions,
  ...workdayFunctions,
  ...listFunctions,
  ...textFunctions,
  ...textPartFunctions,
  ...formattingFunctions,
]

const byName = new Map<string, FormulaFunction[]>()
for (const one of formulaFunctions) byName.set(one.name, [...(byName.get(one.name) ?? []), one])

/** All forms of the function with this name; none when there is no such function. */
export function findFunctions(name: string): readonly FormulaFunction[] {
  return byName.get(name) ?? []
}
