import type { Answering } from '@alur/flows'
import type { Command } from '../command.ts'

/** Where a step answers otherwise than the flow's settings; an empty one is taken away. */
export function changeAnswering(id: string, answering: Answering, field?: string): Command {
  return {
    label: { name: 'changeStep', subject: id },
    ...(field ? { group: `${id}.answering.${field}` } : {}),
    change(draft) {
      const node = draft.nodes.find((one) => one.id === id)
      if (!node) return
      if (Object.keys(answering).length > 0) node.answering = answering
      else delete node.answering
    },
  }
}
