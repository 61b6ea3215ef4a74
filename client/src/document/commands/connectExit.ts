import type { Edge, FlowDocument } from '@alur/flows'
import type { Command } from '../command.ts'
import { edgeKey } from '../selection.ts'

/** Leads an exit to a step; where it led before is forgotten, one exit has one target. */
export function connectExit(edge: Edge): Command {
  return {
    label: { name: 'connect', subject: edge.to },
    change: (draft) => setEdge(draft, edge),
  }
}

export function disconnectExits(keys: readonly string[]): Command {
  return {
    label: { name: 'disconnect', count: keys.length },
    change(draft) {
      draft.edges = draft.edges.filter((edge) => !keys.includes(edgeKey(edge)))
    },
  }
}

/** Leads a trigger to a step, or to none. */
export function connectTrigger(trigger: string, to: string | null): Command {
  return {
    label: { name: 'changeTriggers' },
    change(draft) {
      for (const one of draft.triggers) if (one.id === trigger) one.to = to
    },
  }
}

export function setEdge(draft: FlowDocument, edge: Edge): void {
  const present = draft.edges.find((one) => edgeKey(one) === edgeKey(edge))
  if (present) present.to = edge.to
  else draft.edges.push({ ...edge })
}
