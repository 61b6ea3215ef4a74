import type { Trigger } from '../document/trigger.ts'
import { foldText } from '../nodes/text.ts'

/** The trigger whose word the customer wrote, and nothing else, with the language of that word. */
export function findTrigger(
  triggers: readonly Trigger[],
  text: string,
): { trigger: string; language: string } | undefined {
  const said = foldText(text)
  if (said === '') return undefined
  for (const { id, words } of triggers) {
    for (const [language, list] of Object.entries(words)) {
      if (list.some((word) => foldText(word) === said)) return { trigger: id, language }
    }
  }
  return undefined
}
