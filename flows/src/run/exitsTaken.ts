import type { AnyMachineSnapshot } from 'xstate'
import { kindOf } from '../nodes/index.ts'
import { currentNode } from './currentNode.ts'
import type { MachineAction } from './effectsOf.ts'
import type { FlowMachine } from './flowMachine.ts'
import type { MachineEvent } from './machineEvent.ts'
import type { Turn } from './turn.ts'

/** The entered steps tell the way: the first exit is the event's, the others are `next`. */
export function exitsTaken(
  machine: FlowMachine,
  before: AnyMachineSnapshot,
  after: AnyMachineSnapshot,
  actions: MachineAction[],
  event: MachineEvent,
): Turn['exits'] {
  const from = currentNode(before)
  const entered = actions.flatMap(({ type, params }) =>
    type === 'entered' && typeof params?.node === 'string' ? [params.node] : [],
  )
  const exits: Turn['exits'] = []
  const exit = from ? exitName(machine, from, event.type) : undefined
  const moved = entered.length > 0 || currentNode(after) !== from
  if (from && exit && moved) exits.push({ node: from, exit })
  const passed = after.status === 'done' ? entered : entered.slice(0, -1)
  for (const node of passed) {
    if (hasNext(machine, node)) exits.push({ node, exit: 'next' })
  }
  return exits
}

function hasNext(machine: FlowMachine, id: string): boolean {
  const node = machine.nodes.get(id)
  return (
    node !== undefined &&
    kindOf(node)
      .exits(node.data)
      .some(({ id }) => id === 'next')
  )
}

/** What moves the conversation without being a way out of the step. */
const NO_EXIT = /^(word|trigger|back|answer|language)\./

function exitName(machine: FlowMachine, from: string, type: string): string | undefined {
  const node = machine.nodes.get(from)
  if (!node || NO_EXIT.test(type)) return undefined
  if (type === 'givenUp' || type.startsWith('xstate.after.')) return 'silence'
  return type
}
