import {
  answerCall,
  type Conversation,
  type FlowMachine,
  type InboundMessage,
  type JsonValue,
  passTime,
  type Sent,
  say,
  settleCalls,
  signal,
} from '@alur/flows'
import { callAt } from './waitingCalls.ts'

export type Values = Record<string, JsonValue>

/** Whether systems answer at once with their samples, or when they are told to. */
export type Systems = 'sample' | 'ask'

/** An answer from outside the chat: `late` comes after the step gave up, `twice` once more than asked. */
export type Answer = {
  node: string
  outcome: string
  output: Values
  delayMs?: number
  manner?: 'late' | 'twice'
}

/** What is done to a conversation: by the customer, by the clock, or by somebody outside. */
export type Act =
  | { type: 'say'; message: InboundMessage; sent?: Sent }
  | { type: 'pass'; ms: number }
  | { type: 'signal'; name: string; values: Values }
  | ({ type: 'answer' } & Answer)

export function perform(
  machine: FlowMachine,
  conversation: Conversation,
  { act, systems }: { act: Act; systems: Systems },
): Conversation {
  return settled(machine, acted(machine, conversation, act), systems)
}

/** Systems that are asked by hand keep their answers to themselves. */
export function settled(
  machine: FlowMachine,
  conversation: Conversation,
  systems: Systems,
): Conversation {
  if (systems === 'sample') return settleCalls(machine, conversation)
  return { ...conversation, due: conversation.due.filter(({ event }) => event.type !== 'answer') }
}

function acted(machine: FlowMachine, conversation: Conversation, act: Act): Conversation {
  switch (act.type) {
    case 'say':
      return say(machine, conversation, act.message, act.sent)
    case 'pass':
      return passTime(machine, conversation, act.ms)
    case 'signal':
      return signal(machine, conversation, act)
    case 'answer':
      return answered(machine, conversation, act)
  }
}

function answered(machine: FlowMachine, conversation: Conversation, answer: Answer): Conversation {
  const call = callAt(conversation, answer.node)
  if (!call) return conversation
  const { node, number } = call
  const { outcome, output, delayMs = 0, manner } = answer
  const give = (now: Conversation) => answerCall(machine, now, { node, number, outcome, output })
  const asked = {
    ...conversation,
    due: conversation.due.filter(({ event }) => event.type !== 'answer' || event.node !== node),
  }
  const waited = manner === 'late' ? overdue(machine, asked) : passTime(machine, asked, delayMs)
  const once = give(waited)
  return manner === 'twice' ? give(once) : once
}

/** Until the step has gone on by itself. */
function overdue(machine: FlowMachine, conversation: Conversation): Conversation {
  let now = conversation
  for (let first = now.due[0]; first && now.node === conversation.node; first = now.due[0]) {
    now = passTime(machine, now, Math.max(0, first.at - now.at))
  }
  return now
}
