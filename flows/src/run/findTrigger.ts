import { type Trigger, wordsOf } from '../document/trigger.ts'
import { foldText } from '../nodes/text.ts'

/** The trigger whose word the customer wrote, and nothing else, with the language of that word. */
export function findTrigger(
  triggers: readonly Trigger[],
  text: string,
): { trigger: string; language: string } | undefined {
  const said = foldText(text)
  if (said === '') return undefined
  for (const trigger of triggers) {
    for (const [language, list] of Object.entries(wordsOf(trigger))) {
      if (list.some((word) => foldText(word) === said)) return { trigger: trigger.id, language }
    }
  }
  return undefined
}

/** The trigger that takes whatever no flow begins with. */
export function findAnything(triggers: readonly Trigger[]): Trigger | undefined {
  return triggers.find(({ kind }) => kind === 'anything')
}

/** The trigger of an outside event of this name. */
export function findEvent(triggers: readonly Trigger[], name: string): Trigger | undefined {
  return triggers.find((trigger) => trigger.kind === 'event' && trigger.event === name)
}
