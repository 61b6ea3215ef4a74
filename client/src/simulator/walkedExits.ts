import type { Conversation, FlowDocument, Subflows } from '@alur/flows'
import { edgeKey } from '../document/selection.ts'
import { stepOnCanvas } from './stepOnCanvas.ts'

/**
 * The edges a conversation came over. An option that leads nowhere itself leaves by `next`, a called
 * flow by the outcome it ended with.
 */
export function walkedExits(
  conversation: Pick<Conversation, 'turns'>,
  document: Pick<FlowDocument, 'nodes' | 'edges'>,
  subflows: Subflows,
): Set<string> {
  const known = new Set(document.edges.map(edgeKey))
  const walked = new Set<string>()
  for (const { node, exit } of conversation.turns.flatMap(({ exits }) => exits)) {
    const outcome = outcomeAt(node, document, subflows)
    if (outcome) walked.add(edgeKey(outcome))
    const own = edgeKey({ from: node, exit })
    walked.add(known.has(own) ? own : edgeKey({ from: node, exit: 'next' }))
  }
  return walked
}

/** The exit of the calling step, when the place is an end of the flow it calls. */
function outcomeAt(
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
