import { cleanTyped } from './cleanTyped.ts'

/** `cleanTyped` in small letters, without the point or mark that ends a sentence. */
export function foldTyped(text: string): string {
  return (
    cleanTyped(text)
      .toLowerCase()
      // Only from the start of a run: trying each of its marks takes seconds on a text that is all marks.
      .replace(/(?<![.!?])[.!?]+$/, '')
      .trimEnd()
  )
}
