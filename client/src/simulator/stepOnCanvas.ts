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

/** What people call that place: inside a called flow, the calling step and the step there. */
export function placeName(document: Pick<FlowDocument, 'nodes'>, place: string): string {
  const step = stepOnCanvas(document, place)
  if (step === null || step === place) return place
  return [step, ...place.slice(step.length + JOINT.length).split(JOINT)].join(' › ')
}
