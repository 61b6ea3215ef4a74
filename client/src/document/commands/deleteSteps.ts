import type { Command, CommandLabel } from '../command.ts'
import { edgeKey, type Selection } from '../selection.ts'

/** Removes what is selected, with the edges of removed steps and all that names them. */
export function deleteSelected(selection: Selection): Command {
  const { steps, edges, triggers, groups } = selection
  const gone = new Set(steps)
  return {
    label: labelOf(selection),
    change(draft) {
      draft.nodes = draft.nodes.filter(({ id }) => !gone.has(id))
      draft.edges = draft.edges.filter(
        (edge) => !gone.has(edge.from) && !gone.has(edge.to) && !edges.includes(edgeKey(edge)),
      )
      draft.triggers = draft.triggers.filter(({ id }) => !triggers.includes(id))
      if (groups.length > 0) {
        draft.groups = (draft.groups ?? []).filter(({ id }) => !groups.includes(id))
      }
      for (const trigger of draft.triggers) {
        if (trigger.to !== null && gone.has(trigger.to)) trigger.to = null
      }
      const { settings } = draft
      if (settings.help !== null && gone.has(settings.help)) settings.help = null
      const { expire } = settings.silence
      if (expire.to !== null && gone.has(expire.to)) expire.to = null
      for (const word of settings.words) {
        if (word.to !== undefined && gone.has(word.to)) delete word.to
      }
    },
  }
}

function labelOf({ steps, edges, triggers, groups }: Selection): CommandLabel {
  const count = steps.length + triggers.length
  if (count > 0) return { name: 'deleteSteps', count }
  if (groups.length > 0) return { name: 'deleteGroups', count: groups.length }
  return { name: 'disconnect', count: edges.length }
}
