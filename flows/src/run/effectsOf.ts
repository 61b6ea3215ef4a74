import type { Memory } from '../compile/machineConfig.ts'
import type { SayPart } from '../compile/stateConfig.ts'
import { kindOf } from '../nodes/index.ts'
import type { Speaker } from '../nodes/kind.ts'
import type { Effect } from './effect.ts'
import type { FlowMachine, MachineNode } from './flowMachine.ts'
import type { MachineEvent } from './machineActions.ts'
import { memoryOf } from './memoryOf.ts'
import type { OutboundMessage } from './outbound.ts'
import { speakerFor } from './speaker.ts'

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
  return actions.flatMap((action): Effect[] => {
    const params = action.params ?? {}
    switch (action.type) {
      case 'say':
      case 'call':
        return outward(machine, action, event)
      case 'finish':
        return [{ type: 'finish', outcome: String(params.outcome) }]
      case 'xstate.raise':
        // Without a delay it is already applied; with one it is how `after` asks for a timer.
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

function outward(machine: FlowMachine, action: MachineAction, event: MachineEvent): Effect[] {
  const { node: id, part, index } = action.params as { node: string; part: SayPart; index?: number }
  const node = machine.nodes.get(id)
  if (!node) throw new Error(`The machine names a step ${id} that it does not have`)
  const speaker = speakerFor(machine, memoryOf(action.info), { node: id, at: event.at })
  if (action.type === 'call') {
    const call = kindOf(node).call?.(node.data, speaker)
    return call ? [{ type: 'call', node: id, call }] : []
  }
  return [
    { type: 'send', node: id, message: spoken(machine, node, speaker, { part, index, event }) },
  ]
}

type Saying = { part: SayPart; index?: number | undefined; event: MachineEvent }

function spoken(
  machine: FlowMachine,
  node: MachineNode,
  speaker: Speaker,
  { part, index, event }: Saying,
): OutboundMessage {
  const { texts, silence } = machine.meta.settings
  const say = (words: { before?: string; instead?: string }): OutboundMessage =>
    kindOf(node).say?.(node.data, speaker, words) ?? { kind: 'text', text: words.instead ?? '' }
  switch (part) {
    case 'prompt':
      return say({})
    case 'reprompt':
      return say({ instead: event.say ?? speaker.text(texts.reprompts[index ?? 0] ?? {}) })
    case 'wrongKind':
      return say({ instead: speaker.text(texts.wrongKind) })
    case 'stale':
      return say({ before: speaker.text(texts.stale) })
    case 'busy':
      return { kind: 'text', text: speaker.text(texts.busy) }
    case 'nudge':
      return say({ instead: speaker.text(silence.nudge?.text ?? {}) })
  }
}

/** Asks the open question again, in the language spoken now. */
export function askAgain(
  machine: FlowMachine,
  state: { node: string; memory: Memory; at: number },
): Effect[] {
  const node = machine.nodes.get(state.node)
  if (!node || kindOf(node).waits !== 'customer') return []
  const speaker = speakerFor(machine, state.memory, { node: state.node, at: state.at })
  const message = kindOf(node).say?.(node.data, speaker, {})
  return message ? [{ type: 'send', node: state.node, message }] : []
}
