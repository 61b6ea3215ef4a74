import type { Memory } from '../compile/machineConfig.ts'
import type { Values } from '../nodes/kind.ts'
import type { Call, Mock } from './call.ts'
import type { Effect, Evidence } from './effect.ts'
import type { FlowEvent } from './flowEvent.ts'
import type { FlowMachine } from './flowMachine.ts'
import type { InboundMessage } from './inbound.ts'
import type { OutboundMessage } from './outbound.ts'
import { takeTurn } from './takeTurn.ts'
import type { Fault, Snapshot, Turn } from './turn.ts'

type Due = { at: number; event: FlowEvent; timer?: string }

export type TranscriptEntry =
  | { from: 'customer'; at: number; message: InboundMessage }
  | { from: 'business'; at: number; node: string; message: OutboundMessage }

/** A call that waits for somebody outside: answered when told to, never by itself. */
export type OpenCall = { node: string; number: number; call: Call }

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
  open: OpenCall[]
  evidence: { node: string; at: number; evidence: Evidence }[]
  /** Answers of systems set for the next calls, in place of the declared samples. */
  answers: Mock[]
}

export type Start = {
  trigger: string
  language: string
  contact: Memory['contact']
  at: number
  answers?: Mock[]
  values?: Values
  seed?: string
}

export function startConversation(machine: FlowMachine, start: Start): Conversation {
  const { answers = [], ...given } = start
  const turn = takeTurn(machine, null, { type: 'start', ...given })
  const empty = {
    at: start.at,
    transcript: [],
    turns: [],
    due: [],
    open: [],
    evidence: [],
    outcome: null,
    fault: null,
    answers,
  }
  return apply({ ...empty, ...stateOf(turn) }, turn)
}

/** How a message came: an edit of one before, or one that was long on its way. */
export type Sent = { isEdit?: true; sentAt?: number }

/** The customer sends something; systems answer before the next thing happens. */
export function say(
  machine: FlowMachine,
  conversation: Conversation,
  message: InboundMessage,
  sent: Sent = {},
): Conversation {
  const { at } = conversation
  const heard: Conversation = {
    ...conversation,
    transcript: [...conversation.transcript, { from: 'customer', at, message }],
  }
  return happen(machine, heard, { type: 'message', at, message, ...sent })
}

/** Somebody outside answers an open call; an answer to any other does nothing. */
export function answerCall(
  machine: FlowMachine,
  conversation: Conversation,
  answer: { node: string; number: number; outcome: string; output: Values },
): Conversation {
  const { at } = conversation
  const after = happen(machine, conversation, { type: 'answer', at, ...answer })
  const isOpen = (call: OpenCall) => after.memory.calls[call.node]?.kept === undefined
  return { ...after, open: after.open.filter((call) => isOpen(call) && isAsked(after, call)) }
}

/** A call that was answered, or left behind, is asked no more. */
function isAsked({ memory }: Conversation, { node, number }: OpenCall): boolean {
  const call = memory.calls[node]
  return call?.isOpen === true && call.number === number
}

/** Something happens in another system. */
export function signal(
  machine: FlowMachine,
  conversation: Conversation,
  { name, values }: { name: string; values: Values },
): Conversation {
  return happen(machine, conversation, { type: 'signal', at: conversation.at, name, values })
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

/** Lets just enough time pass for every call of a system to be answered. */
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
  return after.status === 'active' ? after : { ...after, due: [], open: [] }
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
      return called(conversation, effect)
    case 'record': {
      const { node, evidence } = effect
      return { ...conversation, evidence: [...conversation.evidence, { node, at, evidence }] }
    }
    case 'setLanguage':
      return conversation
  }
}

/** Systems answer by themselves; for what people do outside somebody has to say so. */
const ANSWERED: readonly Call['kind'][] = ['connector', 'document', 'search', 'case']

/** A call that times out is left to the step's own timer. */
function called(
  conversation: Conversation,
  { node, number, call }: Extract<Effect, { type: 'call' }>,
): Conversation {
  if (!ANSWERED.includes(call.kind)) {
    const open = conversation.open.filter((one) => one.node !== node)
    return { ...conversation, open: [...open, { node, number, call }] }
  }
  const [set, ...answers] = conversation.answers
  const { outcome, latencyMs, output } = set ?? call.mock
  if (outcome === 'timeout') return { ...conversation, answers }
  const at = conversation.at + latencyMs
  const event: FlowEvent = { type: 'answer', at, node, number, outcome, output }
  return { ...conversation, answers, due: queue(conversation.due, { at, event }) }
}

function queue(due: Due[], next: Due): Due[] {
  return [...due, next].sort((left, right) => left.at - right.at)
}

function without(due: Due[], timer: string): Due[] {
  return due.filter((one) => one.timer !== timer)
}
