import type { Words } from '../../words/words.ts'

/** Why a text is not a whole number between two others; undefined when it is. */
export function wholeNumberProblem(
  text: string,
  least: number,
  most: number,
  words: Words['desk']['inspector'],
): string | undefined {
  const isWhole = /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most
  return isWhole ? undefined : words.wholeNumber(least, most)
}
