import type { AnyMachineSnapshot } from 'xstate'
import type { Memory } from '../compile/machineConfig.ts'
import { kindOf } from '../nodes/index.ts'
import type { Heard, Speaker } from '../nodes/kind.ts'
import { foldText } from '../nodes/text.ts'
import { currentNode } from './currentNode.ts'
import type { FlowEvent } from './flowEvent.ts'
import type { FlowMachine, MachineNode } from './flowMachine.ts'
import type { InboundMessage } from './inbound.ts'
import type { MachineEvent } from './machineEvent.ts'
import { memoryOf } from './memoryOf.ts'
import { RESUME_TAPS } from './resumeMessage.ts'
import { attempt, speakerFor } from './speaker.ts'

/** Messages cross on their way: only what was sent this long before the question answers another one. */
const CROSSING_MS = 60_000

type Message = Extract<FlowEvent, { type: 'message' }>
type Place = { id: string; node: MachineNode; memory: Memory; isRetry: boolean }

/** What a customer's message means at the present step; undefined when it is for somebody else. */
export function hearMessage(
  machine: FlowMachine,
  state: AnyMachineSnapshot,
  event: Message,
): MachineEvent | undefined {
  const id = currentNode(state)
  const node = id === null ? undefined : machine.nodes.get(id)
  if (id === null || !node || kindOf(node).isSilent) return undefined
  const place = { id, node, memory: memoryOf(state), isRetry: isRetry(state) }
  const { at } = event
  const speaker = speakerFor(machine, place.memory, { node: id, at })
  return outOfTurn(place, speaker, event) ?? inTurn(machine, place, speaker, event)
}

/** Edited, late, or a tap on the offer to go on. An edit of what was not understood is an answer. */
function outOfTurn(place: Place, speaker: Speaker, event: Message): MachineEvent | undefined {
  const { at, message, sentAt, isEdit } = event
  if (isEdit && !place.isRetry) return { type: 'wasEdited', at }
  if (sentAt !== undefined && sentAt < place.memory.place.since - CROSSING_MS) {
    return { type: 'stale', at }
  }
  if (message.kind !== 'tap') return undefined
  if (message.id === speaker.tapId(RESUME_TAPS.goOn)) return { type: 'askAgain', at }
  return message.id === speaker.tapId(RESUME_TAPS.stop) ? { type: 'givenUp', at } : undefined
}

function inTurn(
  machine: FlowMachine,
  { id, node, memory }: Place,
  speaker: Speaker,
  { at, message }: Message,
): MachineEvent {
  const word = globalWord(machine, node, memory, message)
  const hear = kindOf(node).hear
  if (!hear) return { type: word ?? (message.kind === 'tap' ? 'stale' : 'busy'), at }
  const heard = attempt(id, () => hear(node.data, message, speaker))
  // An offered option wins over a global word; a free text does not.
  const isOffered = 'isOffered' in heard && heard.isOffered
  if (word && !isOffered) return { type: word, at }
  return heardEvent(heard, message, at)
}

function heardEvent(heard: Heard, message: InboundMessage, at: number): MachineEvent {
  switch (heard.as) {
    case 'answer':
      return { type: heard.exit, at, values: heard.values }
    case 'stage': {
      const { stage, values, say } = heard
      return { type: 'nextStage', at, stage, values, ...(say === undefined ? {} : { say }) }
    }
    case 'stale':
      return { type: 'stale', at }
    case 'unclear':
    case 'wrongKind': {
      const said = heard.say === undefined ? {} : { say: heard.say }
      return { type: heard.as, at, input: inputOf(message), ...said }
    }
  }
}

/** The kind of input, as authors set texts for it. */
function inputOf(message: InboundMessage): string {
  if (message.kind === 'file') return message.media
  if (message.kind === 'other') return message.type
  return message.kind === 'tap' || message.kind === 'form' ? 'other' : message.kind
}

/** The innermost state counts the tries; a step around it may have any name. */
function isRetry({ value }: AnyMachineSnapshot): boolean {
  let inside: unknown = value
  while (typeof inside === 'object' && inside !== null) inside = Object.values(inside)[0]
  return typeof inside === 'string' && /^try[2-9]$/.test(inside)
}

function globalWord(
  machine: FlowMachine,
  { answering }: MachineNode,
  { trail, place }: Memory,
  message: InboundMessage,
): string | undefined {
  if (message.kind !== 'text') return undefined
  const said = foldText(message.text)
  const id = said === '' ? undefined : machine.words.get(said)
  if (id === undefined || answering?.deafTo?.includes(id)) return undefined
  const word = machine.meta.settings.words.find((one) => one.id === id)
  if (word?.act === 'why') return 'sayWhy'
  if (word?.act !== 'back') return `word.${id}`
  const before = trail.at(-1) === place.node ? trail.at(-2) : undefined
  return before === undefined ? 'askAgain' : `back.${before}`
}
