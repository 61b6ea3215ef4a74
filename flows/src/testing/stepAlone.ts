import { compileFlow } from '../compile/compileFlow.ts'
import type { FlowDocument } from '../document/flowDocument.ts'
import type { Variable } from '../document/variable.ts'
import { kindOf, type NodeKind } from '../nodes/index.ts'
import type { Values } from '../nodes/kind.ts'
import type { Call } from '../run/call.ts'
import { answerCall, type Conversation, startConversation } from '../run/conversation.ts'
import type { FlowMachine } from '../run/flowMachine.ts'
import { loadMachine } from '../run/loadMachine.ts'
import type { OutboundMessage } from '../run/outbound.ts'
import { sampleNode, smallFlow } from './smallFlow.ts'

/** A Monday morning in Jakarta. */
export const MONDAY = Date.parse('2026-11-23T09:00:00+07:00')

export type StepAlone = { document: FlowDocument; machine: FlowMachine; begun: Conversation }

/** A conversation that has just entered one step; each exit ends it with the exit's own name. */
export function stepAlone(
  kind: NodeKind,
  data: Record<string, unknown>,
  variables: Variable[] = [],
): StepAlone {
  const step = sampleNode(kind, 'step', data)
  const exits = kindOf(step)
    .exits(step.data)
    .map(({ id }) => id)
  const ends = exits.map((outcome) => sampleNode('end', outcome, { outcome }))
  const arrows = exits.map((exit) => `step.${exit}>${exit}`)
  const document = smallFlow([step, ...ends], arrows, variables)
  const machine = loadMachine(compileFlow(document))
  const contact = { name: 'Sari', phone: null }
  const start = { trigger: 'start', language: 'en', contact, at: MONDAY }
  return { document, machine, begun: startConversation(machine, start) }
}

/** The world outside answers the step's first call. */
export function answered(
  { machine, begun }: StepAlone,
  outcome: string,
  output: Values = {},
): Conversation {
  return answerCall(machine, begun, { node: 'step', number: 1, outcome, output })
}

/** What was asked of the world outside, in order. */
export function callsOf({ turns }: Conversation): Call[] {
  return turns.flatMap(({ effects }) =>
    effects.flatMap((effect) => (effect.type === 'call' ? [effect.call] : [])),
  )
}

/** What the business said, in order. */
export function saidIn({ transcript }: Conversation): OutboundMessage[] {
  return transcript.flatMap((entry) => (entry.from === 'business' ? [entry.message] : []))
}
