import { z } from 'zod'
import { JsonValue } from '../formula/jsonValue.ts'
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
    /** Facts that came with an outside event, by name. */
    values: z.record(z.string(), JsonValue).optional(),
    /** What experiments divide by: the same for a contact every time. */
    seed: z.string().optional(),
  }),
  z.object({
    type: z.literal('message'),
    at,
    message: InboundMessage,
    /** When the customer sent it, in ms; long before the present question it answers another one. */
    sentAt: at.optional(),
    /** The customer changed a message sent before. */
    isEdit: z.literal(true).optional(),
  }),
  z.object({ type: z.literal('timer'), at, timer: z.string() }),
  z.object({
    type: z.literal('answer'),
    at,
    /** The step and the number of its call: an answer to any other call does nothing. */
    node: z.string(),
    number: z.int(),
    outcome: z.string(),
    output: z.record(z.string(), JsonValue),
  }),
  /** Something happened in another system: `bill.paid`. */
  z.object({
    type: z.literal('signal'),
    at,
    name: z.string(),
    values: z.record(z.string(), JsonValue),
  }),
])
export type FlowEvent = z.infer<typeof FlowEvent>
