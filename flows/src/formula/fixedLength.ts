import { templateParts } from './template.ts'

/** The characters of a text that are sure to be sent; what its formulas become is not known before. */
export function fixedLength(source: string): number {
  return templateParts(source)
    .filter((part) => part.formula === undefined)
    .reduce((sum, part) => sum + part.text.length, 0)
}
