import type { Conversation, FlowDocument, Subflows } from '@alur/flows'
import { edgeKey } from '../document/selection.ts'
import { calledOutcome } from './calledOutcome.ts'

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
    const outcome = calledOutcome(node, document, subflows)
    if (outcome) walked.add(edgeKey(outcome))
    const own = edgeKey({ from: node, exit })
    walked.add(known.has(own) ? own : edgeKey({ from: node, exit: 'next' }))
  }
  return walked
}
