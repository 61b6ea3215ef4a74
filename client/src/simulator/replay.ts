import { type Conversation, type FlowMachine, type Start, startConversation } from '@alur/flows'
import { type Act, perform, type Systems, settled, type Values } from './act.ts'
import { callAt } from './waitingCalls.ts'

/** How a conversation begins: by what start, in which language, with which word or facts. */
export type Opening = {
  trigger: string
  language: string
  /** What the customer wrote; nothing when something outside began it. */
  said?: string
  values?: Values
}

export type Begun = Pick<Start, 'contact' | 'at' | 'seed'> & { opening: Opening; systems: Systems }

/** An act with the step it was done at, which it fits to. */
export type Done = { act: Act; node: string | null; systems: Systems }

/** An act in its place: after so many entries of the transcript. */
export type Placed = Act & { after: number }

export type Replayed = {
  conversation: Conversation
  /** How many of the acts fitted, from the first. */
  kept: number
  placed: Placed[]
}

/**
 * Plays what was done before on a machine that may have changed since, as far as it still fits: each
 * act at the step it was done at, each tap on an option that is still offered.
 */
export function replay(machine: FlowMachine, begun: Begun, done: readonly Done[]): Replayed {
  let conversation = begin(machine, begun)
  const placed: Placed[] = []
  for (const one of done) {
    if (!fits(conversation, one)) break
    placed.push({ ...one.act, after: conversation.transcript.length })
    conversation = perform(machine, conversation, one)
  }
  return { conversation, kept: placed.length, placed }
}

function begin(machine: FlowMachine, { opening, systems, ...start }: Begun): Conversation {
  const { trigger, language, said, values } = opening
  const given = values ? { values } : {}
  const begun = startConversation(machine, { ...start, ...given, trigger, language })
  const heard = said === undefined ? begun : withFirstWord(begun, said)
  return settled(machine, heard, systems)
}

/** The word that began it stands first in the chat, as it does on the phone. */
function withFirstWord(conversation: Conversation, word: string): Conversation {
  const { transcript } = conversation
  const at = transcript[0]?.at ?? conversation.at
  const first = { from: 'customer', at, message: { kind: 'text', text: word } } as const
  return { ...conversation, transcript: [first, ...transcript] }
}

function fits(conversation: Conversation, { act, node }: Done): boolean {
  if (conversation.status !== 'active' || conversation.node !== node) return false
  if (act.type === 'answer') return callAt(conversation, act.node) !== undefined
  if (act.type !== 'say') return true
  const { message } = act
  const offered = conversation.transcript.flatMap((entry) =>
    entry.from === 'business' ? [entry.message] : [],
  )
  if (message.kind === 'form') {
    return (
      message.id === null || offered.some((one) => one.kind === 'form' && one.id === message.id)
    )
  }
  if (message.kind !== 'tap' || message.id === null) return true
  return offered.some((one) => 'options' in one && one.options.some(({ id }) => id === message.id))
}
