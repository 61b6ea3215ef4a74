import { assertLength } from '../limits.ts'

/** As `join` of lists, but refused before a text longer than 10,000 characters is made. */
export function joinTexts(texts: string[], separator: string): string {
  const separators = separator.length * Math.max(0, texts.length - 1)
  assertLength(texts.reduce((sum, text) => sum + text.length, separators))
  return texts.join(separator)
}
