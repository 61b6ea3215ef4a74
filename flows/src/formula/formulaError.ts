import type { Words } from '../document/words.ts'

/** A formula that cannot be computed: badly written, or meeting a value it has no answer for. */
export class FormulaError extends Error {
  readonly words: Words

  constructor(words: Words) {
    super(words.en)
    this.name = 'FormulaError'
    this.words = words
  }
}
