import { foldText } from '../../nodes/text.ts'
import type { Rule } from './rule.ts'

/** One word must mean one thing: global words are compared with each other. */
export const sharedWord: Rule = ({ document }) => {
  const owners = new Map<string, string>()
  return document.settings.words.flatMap(({ id, words }, index) =>
    Object.values(words)
      .flat()
      .flatMap((word) => {
        const owner = owners.get(foldText(word))
        owners.set(foldText(word), owner ?? id)
        if (owner === undefined || owner === id) return []
        return [
          {
            severity: 'error' as const,
            field: `settings.words.${index}`,
            message: {
              en: `"${word}" stands in two lists of global words: ${owner} and ${id}. Remove it from one.`,
              id: `"${word}" ada di dua daftar kata global: ${owner} dan ${id}. Hapus dari salah satu.`,
            },
          },
        ]
      }),
  )
}
