import type { Conversation, FlowDocument } from '@alur/flows'
import { edgeKey } from '../document/selection.ts'

/** The edges a conversation came over. An option that leads nowhere itself leaves by `next`. */
export function walkedExits(conversation: Conversation, { edges }: FlowDocument): Set<string> {
  const known = new Set(edges.map(edgeKey))
  const walked = new Set<string>()
  for (const { node, exit } of conversation.turns.flatMap(({ exits }) => exits)) {
    const own = edgeKey({ from: node, exit })
    walked.add(known.has(own) ? own : edgeKey({ from: node, exit: 'next' }))
  }
  return walked
}
