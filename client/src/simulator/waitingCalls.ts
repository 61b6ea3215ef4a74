import type { Conversation, OpenCall } from '@alur/flows'

/** The calls that nobody has answered yet: of people outside and of systems, the oldest first. */
export function waitingCalls(conversation: Conversation): OpenCall[] {
  if (conversation.status !== 'active') return []
  const { calls } = conversation.memory
  const last = new Map<string, OpenCall>()
  for (const effect of conversation.turns.flatMap(({ effects }) => effects)) {
    if (effect.type !== 'call') continue
    const { node, number, call } = effect
    last.delete(node)
    last.set(node, { node, number, call })
  }
  return [...last.values()].filter(({ node, number }) => {
    const state = calls[node]
    return state?.isOpen === true && state.number === number && !state.kept
  })
}

export function callAt(conversation: Conversation, node: string): OpenCall | undefined {
  return waitingCalls(conversation).find((call) => call.node === node)
}

/** Those that people answer outside the chat: payments, signatures, agents. */
export function outsideCalls(conversation: Conversation): OpenCall[] {
  return waitingCalls(conversation).filter((call) => isOutside(conversation, call))
}

/** Those that systems answer, unless they are set to time out. */
export function systemCalls(conversation: Conversation): OpenCall[] {
  return waitingCalls(conversation).filter((call) => !isOutside(conversation, call))
}

function isOutside({ open }: Conversation, { node, number }: OpenCall): boolean {
  return open.some((one) => one.node === node && one.number === number)
}
