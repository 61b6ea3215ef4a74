import type { Memory } from '../compile/machineConfig.ts'
import type { Effect } from './effect.ts'
import type { FlowEvent } from './flowEvent.ts'
import type { FlowMachine } from './flowMachine.ts'
import type { InboundMessage } from './inbound.ts'
import type { ConnectorCall, OutboundMessage } from './outbound.ts'
import { takeTurn } from './takeTurn.ts'
import type { Fault, Snapshot, Turn } from './turn.ts'

type Due = { at: number; event: FlowEvent; timer?: string }

export type TranscriptEntry =
  | { from: 'customer'; at: number; message: InboundMessage }
  | { from: 'business'; at: number; node: string; message: OutboundMessage }

/** A whole conversation in memory, with a clock of its own: what the simulator and scenarios run. */
export type Conversation = {
  /** The virtual clock, in ms. */
  at: number
  status: 'active' | 'done' | 'fault'
  snapshot: Snapshot
  /** The step the conversation stands at; null after the end. */
  node: string | null
  memory: Memory
  transcript: TranscriptEntry[]
  turns: Turn[]
  /** Timers and connector answers to come, soonest first. */
  due: Due[]
  outcome: string | null
  fault: Fault | null
  /** Connector answers set for the next calls, in place of the declared sample. */
  answers: ConnectorCall['mock'][]
}

export type Start = {
  trigger: string
  language: string
  contact: Memory['contact']
  at: number
  answers?: ConnectorCall['mock'][]
}

export function startConversation(machine: FlowMachine, start: Start): Conversation {
  const { trigger, language, contact, at, answers = [] } = start
  const turn = takeTurn(machine, null, { type: 'start', trigger, language, contact, at })
  const empty = { at, transcript: [], turns: [], due: [], outcome: null, fault: null, answers }
  return apply({ ...empty, ...stateOf(turn) }, turn)
}

/** The customer sends something; connector calls are answered before the next thing happens. */
export function say(
  machine: FlowMachine,
  conversation: Conversation,
  message: InboundMessage,
): Conversation {
  const { at } = conversation
  const heard: Conversation = {
    ...conversation,
    transcript: [...conversation.transcript, { from: 'customer', at, message }],
  }
  return happen(machine, heard, { type: 'message', at, message })
}

/** Lets time pass; everything that falls due on the way happens at its own moment. */
export function passTime(
  machine: FlowMachine,
  conversation: Conversation,
  ms: number,
): Conversation {
  const until = conversation.at + ms
  let now = conversation
  for (let first = now.due[0]; first && first.at <= until; first = now.due[0]) {
    now = happen(
      machine,
      { ...now, at: Math.max(now.at, first.at), due: now.due.slice(1) },
      first.event,
    )
  }
  return { ...now, at: until }
}

/** Lets just enough time pass for every open connector call to be answered. */
export function settleCalls(machine: FlowMachine, conversation: Conversation): Conversation {
  let now = conversation
  for (
    let call = now.due.find(({ event }) => event.type === 'answer');
    call && now.status === 'active';
    call = now.due.find(({ event }) => event.type === 'answer')
  ) {
    now = passTime(machine, now, Math.max(0, call.at - now.at))
  }
  return now
}

function happen(machine: FlowMachine, conversation: Conversation, event: FlowEvent): Conversation {
  if (conversation.status !== 'active') return conversation
  const at = conversation.at
  const turn = takeTurn(machine, conversation.snapshot, { ...event, at })
  return apply({ ...conversation, ...stateOf(turn) }, turn)
}

/** The snapshot goes through JSON between all turns, as it does on its way through the database. */
function stateOf(turn: Turn) {
  const snapshot = JSON.parse(JSON.stringify(turn.snapshot)) as Snapshot
  const memory = snapshot.context as Memory
  return { snapshot, memory, node: turn.to, status: turn.status }
}

function apply(conversation: Conversation, turn: Turn): Conversation {
  const start: Conversation = {
    ...conversation,
    turns: [...conversation.turns, turn],
    fault: turn.fault ?? conversation.fault,
  }
  const after = turn.effects.reduce(carryOut, start)
  return after.status === 'active' ? after : { ...after, due: [] }
}

function carryOut(conversation: Conversation, effect: Effect): Conversation {
  const { at } = conversation
  switch (effect.type) {
    case 'send': {
      const { node, message } = effect
      const entry: TranscriptEntry = { from: 'business', at, node, message }
      return { ...conversation, transcript: [...conversation.transcript, entry] }
    }
    case 'finish':
      return { ...conversation, outcome: effect.outcome }
    case 'setTimer': {
      const { timer, delayMs } = effect
      const due = {
        at: at + delayMs,
        timer,
        event: { type: 'timer', at: at + delayMs, timer },
      } as const
      return { ...conversation, due: queue(without(conversation.due, timer), due) }
    }
    case 'cancelTimer':
      return { ...conversation, due: without(conversation.due, effect.timer) }
    case 'call':
      return answered(conversation, effect)
  }
}

/** A call that times out is left to the step's own timer. */
function answered(
  conversation: Conversation,
  effect: Extract<Effect, { type: 'call' }>,
): Conversation {
  const [set, ...answers] = conversation.answers
  const { outcome, latencyMs, output } = set ?? effect.call.mock
  if (outcome === 'timeout') return { ...conversation, answers }
  const at = conversation.at + latencyMs
  const event: FlowEvent = { type: 'answer', at, node: effect.node, outcome, output }
  return { ...conversation, answers, due: queue(conversation.due, { at, event }) }
}

function queue(due: Due[], next: Due): Due[] {
  return [...due, next].sort((left, right) => left.at - right.at)
}

function without(due: Due[], timer: string): Due[] {
  return due.filter((one) => one.timer !== timer)
}
