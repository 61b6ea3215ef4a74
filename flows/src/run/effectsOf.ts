import type { Memory } from '../compile/machineConfig.ts'
import type { SayPart } from '../compile/stateConfig.ts'
import { kindOf } from '../nodes/index.ts'
import { waitsOf } from '../nodes/waitsOf.ts'
import type { Effect } from './effect.ts'
import type { FlowMachine } from './flowMachine.ts'
import type { MachineEvent } from './machineEvent.ts'
import { memoryOf } from './memoryOf.ts'
import { attempt, speakerFor } from './speaker.ts'
import { spoken } from './spoken.ts'

/** An action as XState hands it out: data, with the memory as it was at that moment. */
export type MachineAction = {
  type: string
  params?: Record<string, unknown>
  info: { context: unknown }
}

/** Turns the actions of one transition into effects; the machine's own ones are already applied. */
export function effectsOf(
  machine: FlowMachine,
  actions: MachineAction[],
  event: MachineEvent,
): Effect[] {
  // Whose answer came meanwhile is told to do nothing any more.
  const settled = actions.find(({ type }) => type === 'recalled')?.params?.node
  return actions.flatMap((action): Effect[] => {
    const params = action.params ?? {}
    switch (action.type) {
      case 'say':
        return params.node === settled ? [] : outward(machine, action, event)
      case 'called':
      case 'record':
        return outward(machine, action, event)
      case 'spoken':
        return [{ type: 'setLanguage', language: String(params.language) }]
      case 'finish':
        return [{ type: 'finish', outcome: String(params.outcome) }]
      case 'xstate.raise':
        // Without a delay it is already applied; with one it is how a step asks for a timer.
        return typeof params.delay === 'number'
          ? [{ type: 'setTimer', timer: String(params.id), delayMs: params.delay }]
          : []
      case 'xstate.cancel':
        return [{ type: 'cancelTimer', timer: String(params.sendId) }]
      default:
        return []
    }
  })
}

type Outward = { node: string; part: SayPart; index?: number; number?: number }

function outward(machine: FlowMachine, action: MachineAction, event: MachineEvent): Effect[] {
  // Compiled by us: `say`, `called` and `record` always name a node.
  const { node: id, part, index, number = 0 } = action.params as Outward
  const node = machine.nodes.get(id)
  if (!node) throw new Error(`The machine names a step ${id} that it does not have`)
  const kind = kindOf(node)
  const speaker = speakerFor(machine, memoryOf(action.info), { node: id, at: event.at })
  return attempt(id, (): Effect[] => {
    if (action.type === 'called') {
      const call = kind.call?.(node.data, speaker)
      return call ? [{ type: 'call', node: id, number, call }] : []
    }
    if (action.type === 'record') {
      const evidence = kind.evidence?.(node.data, event.type, speaker)
      return evidence ? [{ type: 'record', node: id, evidence }] : []
    }
    const said = { part, event, ...(index === undefined ? {} : { index }) }
    return spoken(machine, node, speaker, said).map((message) => ({
      type: 'send',
      node: id,
      message,
    }))
  })
}

/** Asks again what the step waits for, in the language spoken now. */
export function askAgain(
  machine: FlowMachine,
  state: { node: string; memory: Memory; at: number },
): Effect[] {
  const { node: id, memory, at } = state
  const node = machine.nodes.get(id)
  if (!node || waitsOf(node) === false) return []
  const speaker = speakerFor(machine, memory, { node: id, at })
  const event = { type: 'askAgain', at }
  const part = kindOf(node).say ? 'prompt' : 'busy'
  return attempt(id, () => spoken(machine, node, speaker, { part, event })).map((message) => ({
    type: 'send',
    node: id,
    message,
  }))
}
