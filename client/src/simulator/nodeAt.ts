import type { FlowMachine, FlowNode } from '@alur/flows'

/** The step a conversation knows by this id, be it of this flow or of one that it calls. */
export function nodeAt(machine: FlowMachine, id: string | null): FlowNode | undefined {
  const known = id === null ? undefined : machine.nodes.get(id)
  // A machine keeps its steps without their places on the canvas, of each kind as the document has it.
  return known && ({ ...known, id, position: { x: 0, y: 0 } } as FlowNode)
}
