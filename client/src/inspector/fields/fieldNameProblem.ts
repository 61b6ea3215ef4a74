import type { Words } from '../../words/words.ts'

const LONGEST = 60

/** Why a field of a connector cannot have this name; undefined when it can. */
export function fieldNameProblem(
  name: string,
  words: Words['desk']['inspector'],
): string | undefined {
  if (name === '') return words.notEmpty
  return name.length > LONGEST ? words.tooManyCharacters(LONGEST) : undefined
}
