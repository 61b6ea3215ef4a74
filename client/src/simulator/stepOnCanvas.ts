import type { FlowDocument } from '@alur/flows'

/** Between the id of a calling step and that of the called flow's step. */
const JOINT = '__'

/** The step of this flow that a conversation stands at: inside a called flow, the one that calls it. */
export function stepOnCanvas(
  { nodes }: Pick<FlowDocument, 'nodes'>,
  place: string | null,
): string | null {
  let id = place
  while (id !== null && !nodes.some((node) => node.id === id)) {
    const end: number = id.lastIndexOf(JOINT)
    id = end > 0 ? id.slice(0, end) : null
  }
  return id
}
