import type { Command } from '../command.ts'

/** Gives a step another id; every edge, trigger and setting that names it follows. */
export function renameStep(from: string, to: string): Command {
  return {
    label: { name: 'renameStep', subject: to },
    change(draft) {
      if (draft.nodes.some(({ id }) => id === to)) return
      for (const node of draft.nodes) if (node.id === from) node.id = to
      for (const edge of draft.edges) {
        if (edge.from === from) edge.from = to
        if (edge.to === from) edge.to = to
      }
      for (const trigger of draft.triggers) if (trigger.to === from) trigger.to = to
      const { settings } = draft
      if (settings.help === from) settings.help = to
      if (settings.silence.expire.to === from) settings.silence.expire.to = to
      for (const word of settings.words) if (word.to === from) word.to = to
    },
  }
}
