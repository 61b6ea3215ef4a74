import { type Variable, VariableName } from '@alur/flows'
import type { Words } from '../../words/words.ts'

/** Why a variable cannot be called this; undefined when it can. */
export function nameProblem(
  name: string,
  variables: readonly Variable[],
  words: Words['desk']['inspector'],
): string | undefined {
  if (variables.some((one) => one.name === name)) return words.variableTaken
  if (VariableName.safeParse(name).success) return undefined
  return /^[a-z][A-Za-z0-9_]{0,39}$/.test(name) ? words.variableReserved : words.variableForm
}
