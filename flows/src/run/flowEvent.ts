import { z } from 'zod'
import { JsonValue } from '../compile/machineConfig.ts'
import { InboundMessage } from './inbound.ts'

/** Milliseconds since 1970. Nothing in this package reads a clock: time comes in with the event. */
const at = z.int().nonnegative()

/** Everything that may happen to a conversation. The runtime makes these; no payload becomes one. */
export const FlowEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('start'),
    at,
    trigger: z.string(),
    language: z.string(),
    contact: z.object({ name: z.string(), phone: z.string().nullable() }),
  }),
  z.object({ type: z.literal('message'), at, message: InboundMessage }),
  z.object({ type: z.literal('timer'), at, timer: z.string() }),
  z.object({
    type: z.literal('answer'),
    at,
    /** The node whose call is answered; an answer that comes after its step is over does nothing. */
    node: z.string(),
    outcome: z.enum(['ok', 'rejected', 'timeout', 'error']),
    output: z.record(z.string(), JsonValue),
  }),
])
export type FlowEvent = z.infer<typeof FlowEvent>
