import { cleanTyped } from './cleanTyped.ts'

/** `cleanTyped` in small letters, without the point or mark that ends a sentence. */
export function foldTyped(text: string): string {
  return cleanTyped(text)
    .toLowerCase()
    .replace(/[.!?]+$/, '')
    .trimEnd()
}
