import type { AnyMachineSnapshot } from 'xstate'
import type { Memory } from '../compile/machineConfig.ts'
import { kindOf } from '../nodes/index.ts'
import { currentNode } from './currentNode.ts'
import type { FlowEvent } from './flowEvent.ts'
import type { FlowMachine } from './flowMachine.ts'
import { hearMessage } from './hearMessage.ts'
import { timerOf } from './machineActions.ts'
import type { MachineEvent } from './machineEvent.ts'
import { memoryOf } from './memoryOf.ts'
import { attempt, speakerFor } from './speaker.ts'

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
    case 'start': {
      const { at, trigger, language, contact, values, seed } = event
      const given = { ...(values ? { values } : {}), ...(seed === undefined ? {} : { seed }) }
      return { type: `trigger.${trigger}`, at, language, contact, ...given }
    }
    case 'timer':
      return timerEvent(machine, state, event)
    case 'answer':
      return outsideAnswer(machine, state, event)
    case 'signal':
      return signalEvent(machine, state, event)
    case 'message':
      return hearMessage(machine, state, event)
  }
}

function timerEvent(
  machine: FlowMachine,
  state: AnyMachineSnapshot,
  { at, timer }: Extract<FlowEvent, { type: 'timer' }>,
): MachineEvent | undefined {
  if (timer.startsWith('xstate.after.')) return { type: timer, at }
  const id = currentNode(state)
  const node = id === null ? undefined : machine.nodes.get(id)
  if (id === null || !node || timer !== timerOf(id)) return undefined
  const overdue = kindOf(node).overdue
  if (overdue === undefined) return undefined
  return { type: overdue, at, answer: { node: id, outcome: overdue, output: {} } }
}

function outsideAnswer(
  machine: FlowMachine,
  state: AnyMachineSnapshot,
  { at, node: id, number, outcome, output }: Extract<FlowEvent, { type: 'answer' }>,
): MachineEvent | undefined {
  const call = memoryOf(state).calls[id]
  if (!call?.isOpen || call.number !== number || call.kept) return undefined
  if (currentNode(state) === id) {
    return answerEvent(machine, memoryOf(state), { at, node: id, outcome, output })
  }
  return { type: 'late', at, answer: { node: id, outcome, output } }
}

/** What an answer means to its own step. */
export function answerEvent(
  machine: FlowMachine,
  memory: Memory,
  { at, ...answer }: { at: number } & NonNullable<MachineEvent['answer']>,
): MachineEvent | undefined {
  const node = machine.nodes.get(answer.node)
  const kind = node ? kindOf(node) : undefined
  if (!node || !kind?.keep) return undefined
  const speaker = speakerFor(machine, memory, { node: answer.node, at })
  const read = attempt(answer.node, () => kind.keep?.(node.data, answer, speaker))
  if (!read) return undefined
  if (read.outcome === 'taken') return { type: 'taken', at }
  return { type: read.outcome, at, values: read.values, answer: { ...answer, ...read } }
}

function signalEvent(
  machine: FlowMachine,
  state: AnyMachineSnapshot,
  { at, name, values }: Extract<FlowEvent, { type: 'signal' }>,
): MachineEvent | undefined {
  const id = currentNode(state)
  const node = id === null ? undefined : machine.nodes.get(id)
  if (!node || kindOf(node).signal?.(node.data) !== name) return undefined
  const speaker = speakerFor(machine, memoryOf(state), { node: id, at })
  const read = kindOf(node).keep?.(node.data, { outcome: 'happened', output: values }, speaker)
  return read ? { type: read.outcome, at, values: read.values } : undefined
}
