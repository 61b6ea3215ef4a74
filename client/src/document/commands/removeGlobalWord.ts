import type { Command } from '../command.ts'

/** Removes a global word, and with it every step's own silence about it. */
export function removeGlobalWord(id: string): Command {
  return {
    label: { name: 'changeSettings' },
    change(draft) {
      draft.settings.words = draft.settings.words.filter((word) => word.id !== id)
      for (const { answering } of draft.nodes) {
        if (!answering?.deafTo?.includes(id)) continue
        answering.deafTo = answering.deafTo.filter((one) => one !== id)
      }
    },
  }
}
