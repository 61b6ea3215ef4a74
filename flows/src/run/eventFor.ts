import type { AnyMachineSnapshot } from 'xstate'
import { kindOf } from '../nodes/index.ts'
import type { Heard } from '../nodes/kind.ts'
import { foldText } from '../nodes/text.ts'
import { currentNode } from './currentNode.ts'
import type { FlowEvent } from './flowEvent.ts'
import type { FlowMachine } from './flowMachine.ts'
import type { InboundMessage } from './inbound.ts'
import type { MachineEvent } from './machineActions.ts'
import { memoryOf } from './memoryOf.ts'
import { speakerFor } from './speaker.ts'

/**
 * What the machine is told of an event; undefined when it means nothing at this step. Event types
 * come from our own list alone: a customer cannot forge one.
 */
export function eventFor(
  machine: FlowMachine,
  state: AnyMachineSnapshot,
  event: FlowEvent,
): MachineEvent | undefined {
  switch (event.type) {
    case 'start':
      return {
        type: `trigger.${event.trigger}`,
        at: event.at,
        language: event.language,
        contact: event.contact,
      }
    case 'timer':
      return event.timer.startsWith('xstate.after.')
        ? { type: event.timer, at: event.at }
        : undefined
    case 'answer':
      return answerEvent(machine, state, event)
    case 'message':
      return messageEvent(machine, state, event)
  }
}

function answerEvent(
  machine: FlowMachine,
  state: AnyMachineSnapshot,
  event: Extract<FlowEvent, { type: 'answer' }>,
): MachineEvent | undefined {
  const id = currentNode(state)
  const node = id === event.node ? machine.nodes.get(event.node) : undefined
  if (node?.kind !== 'connector') return undefined
  const kept = node.data.output.flatMap(({ name, variable }) =>
    Object.hasOwn(event.output, name) ? [[variable, event.output[name] ?? null] as const] : [],
  )
  return { type: event.outcome, at: event.at, values: Object.fromEntries(kept) }
}

function messageEvent(
  machine: FlowMachine,
  state: AnyMachineSnapshot,
  { at, message }: Extract<FlowEvent, { type: 'message' }>,
): MachineEvent | undefined {
  const id = currentNode(state)
  const node = id === null ? undefined : machine.nodes.get(id)
  if (id === null || !node) return undefined
  const word = globalWord(machine, message)
  const speaker = speakerFor(machine, memoryOf(state), { node: id, at })
  const hear = kindOf(node).hear
  if (!hear) return word ? { ...word, at } : { type: 'busy', at }
  const heard = hear(node.data, message, speaker)
  // An offered option wins over a global word; a free text does not.
  if (word && !(heard.as === 'answer' && heard.isOffered)) return { ...word, at }
  return heardEvent(heard, at)
}

function heardEvent(heard: Heard, at: number): MachineEvent {
  if (heard.as === 'answer') return { type: heard.exit, at, values: heard.values }
  if (heard.as === 'unclear' && heard.say !== undefined)
    return { type: 'unclear', at, say: heard.say }
  return { type: heard.as, at }
}

function globalWord(machine: FlowMachine, message: InboundMessage): { type: string } | undefined {
  if (message.kind !== 'text') return undefined
  const said = foldText(message.text)
  if (said === '') return undefined
  const word = machine.words.get(said)
  return word === undefined ? undefined : { type: `word.${word}` }
}
