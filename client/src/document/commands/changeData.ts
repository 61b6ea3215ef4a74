import { type FlowDocument, type FlowNode, kindOf } from '@alur/flows'
import type { Command } from '../command.ts'

/**
 * Gives a step new contents. Edges of exits that went with the old contents go too, so that no edge
 * ever starts at an exit that is not there. `field` names what is typed in, for grouping.
 */
export function changeData(id: string, data: FlowNode['data'], field?: string): Command {
  return {
    label: { name: 'changeStep', subject: id },
    ...(field ? { group: `${id}.${field}` } : {}),
    change(draft) {
      const node = draft.nodes.find((one) => one.id === id)
      if (!node) return
      // The panel of a kind hands back data of that kind: the registry of panels pairs the two.
      node.data = data as typeof node.data
      dropLostEdges(draft, node)
    },
  }
}

function dropLostEdges(draft: FlowDocument, node: FlowNode): void {
  const exits = new Set(
    kindOf(node)
      .exits(node.data)
      .map(({ id }) => id),
  )
  const kept = draft.edges.filter(({ from, exit }) => from !== node.id || exits.has(exit))
  if (kept.length !== draft.edges.length) draft.edges = kept
}
