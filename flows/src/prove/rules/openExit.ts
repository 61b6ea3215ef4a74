import { pickText } from '../../document/content.ts'
import { kindOf } from '../../nodes/index.ts'
import { isCovered } from '../../nodes/isCovered.ts'
import type { Rule } from './rule.ts'

/** An exit that leads nowhere leaves the customer without an answer. */
export const openExit: Rule = ({ document, wired, reached }) =>
  document.nodes.flatMap((node) => {
    const exits = kindOf(node).exits(node.data)
    return exits
      .filter((exit) => !isCovered(exit, (id) => wired.has(`${node.id}.${id}`)))
      .map((exit) => {
        const { defaultLanguage } = document
        const name = exit.text ? pickText(exit.text, defaultLanguage, defaultLanguage) : ''
        return {
          severity: 'error' as const,
          node: node.id,
          exit: exit.id,
          path: reached.get(node.id),
          message: name
            ? {
                en: `"${name}" leads nowhere. A customer who chooses it gets no answer. Connect it to a step.`,
                id: `"${name}" tidak menuju ke mana pun. Nasabah yang memilihnya tidak mendapat jawaban. Hubungkan ke sebuah langkah.`,
              }
            : {
                en: `The way out "${exit.id}" leads nowhere. The conversation would stop there. Connect it to a step.`,
                id: `Jalan keluar "${exit.id}" tidak menuju ke mana pun. Percakapan akan berhenti di sana. Hubungkan ke sebuah langkah.`,
              },
        }
      })
  })
