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
  const answer = { node: id, outcome, output }
  const heard = answerEvent(machine, memoryOf(state), { at, ...answer })
  if (!heard || currentNode(state) === id) return heard
  // Only an answer that ends the call is worth keeping: any other would stand in the way of that one.
  return heard.answer ? { type: 'answer.late', at, answer } : undefined
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
  const answer = { outcome: 'happened', output: values }
  const here = currentNode(state)
  if (awaits(machine, here, name)) {
    return answerEvent(machine, memoryOf(state), { at, node: here, ...answer })
  }
  const left = leftNode(state)
  if (!awaits(machine, left, name) || memoryOf(state).calls[left]?.kept) return undefined
  return { type: 'answer.late', at, answer: { node: left, ...answer } }
}

function awaits(machine: FlowMachine, id: string | null, name: string): id is string {
  const node = id === null ? undefined : machine.nodes.get(id)
  return node !== undefined && kindOf(node).signal?.(node.data) === name
}

/** The step of the main way that a customer who is aside comes back to. */
function leftNode({ historyValue, value }: AnyMachineSnapshot): string | null {
  if (typeof value !== 'object' || !('aside' in value)) return null
  return historyValue['flow.main.$resume']?.[0]?.key ?? null
}
