import type { FlowNode } from '@alur/flows'
import type { Command } from '../command.ts'

type Renamed = { step: string; from: string; to: string; data: FlowNode['data'] }

/** Gives an option or a case another id; `data` already carries it, and its edge follows. */
export function renameExit({ step, from, to, data }: Renamed): Command {
  return {
    label: { name: 'renameExit', subject: to },
    change(draft) {
      const node = draft.nodes.find(({ id }) => id === step)
      if (!node) return
      // As in changeData: the panel of the kind made this data.
      node.data = data as typeof node.data
      for (const edge of draft.edges) {
        if (edge.from === step && edge.exit === from) edge.exit = to
      }
    },
  }
}
