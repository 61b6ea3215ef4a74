import { pickText } from '../../document/content.ts'
import { foldText } from '../../nodes/text.ts'
import type { Rule } from './rule.ts'

/** WhatsApp refuses two buttons of one message with the same title, and a typed answer would be unclear. */
export const sameTitle: Rule = ({ document }) =>
  document.nodes.flatMap((node) => {
    if (node.kind !== 'choice') return []
    const { options } = node.data
    return document.languages.flatMap((language) => {
      const seen = new Set<string>()
      return options.flatMap(({ title }, index) => {
        const name = pickText(title, language, language)
        const folded = foldText(name)
        if (folded === '' || !seen.has(folded)) {
          seen.add(folded)
          return []
        }
        return [
          {
            severity: 'error' as const,
            node: node.id,
            field: `options.${index}.title.${language}`,
            message: {
              en: `Two options are called "${name}". WhatsApp refuses the message. Rename one.`,
              id: `Dua pilihan bernama "${name}". WhatsApp menolak pesannya. Ganti salah satu.`,
            },
          },
        ]
      })
    })
  })
