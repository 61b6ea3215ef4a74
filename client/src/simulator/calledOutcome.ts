import type { FlowDocument, Subflows } from '@alur/flows'
import { stepOnCanvas } from './stepOnCanvas.ts'

/** The exit of the calling step, when the place is an end of the flow it calls. */
export function calledOutcome(
  place: string,
  document: Pick<FlowDocument, 'nodes'>,
  subflows: Subflows,
): { from: string; exit: string } | undefined {
  const from = stepOnCanvas(document, place)
  const call = document.nodes.find(({ id }) => id === from)
  if (from === null || from === place || call?.kind !== 'subflow') return undefined
  const inner = subflows.get(call.data.flow)?.nodes.find(({ id }) => place.endsWith(`__${id}`))
  return inner?.kind === 'end' ? { from, exit: inner.data.outcome } : undefined
}
