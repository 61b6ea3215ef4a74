import type { FixedOption } from './choiceOptions.ts'
import { foldText } from './text.ts'

/** What a customer may type for one of these options, in any language and folded, before formulas are filled in. */
export function optionWords(options: Pick<FixedOption, 'title' | 'words'>[]): Set<string> {
  const words = options.flatMap(({ title, words = {} }) => [
    ...Object.values(title),
    ...Object.values(words).flat(),
  ])
  return new Set(words.map(foldText).filter((word) => word !== ''))
}
