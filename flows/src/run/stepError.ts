import type { Words } from '../document/words.ts'

/** A mistake of the flow, met at a step while talking. */
export class StepError extends Error {
  readonly node: string | null
  readonly words: Words

  constructor(node: string | null, words: Words) {
    super(words.en)
    this.name = 'StepError'
    this.node = node
    this.words = words
  }
}
