import { z } from 'zod'
import { Call, Line } from './call.ts'
import { OutboundMessage } from './outbound.ts'

/** What the customer was shown and did about it, kept as evidence with the moment it happened. */
export const Evidence = z.object({
  kind: z.enum(['consent', 'disclosure']),
  isGiven: z.boolean(),
  /** The author's version of the text. */
  version: z.string(),
  language: z.string(),
  /** The whole text as the customer read it. */
  text: z.string(),
  /** Purposes of a consent, facts of a disclosure. */
  lines: z.array(Line),
})
export type Evidence = z.infer<typeof Evidence>

/** What the runtime has to do after a turn, in this order. */
export const Effect = z.discriminatedUnion('type', [
  z.object({ type: z.literal('send'), node: z.string(), message: OutboundMessage }),
  z.object({
    type: z.literal('call'),
    node: z.string(),
    /** Counts the calls of this step in this conversation: with the session it is an idempotency key. */
    number: z.int(),
    call: Call,
  }),
  /** Sets a timer, replacing one of the same id. */
  z.object({ type: z.literal('setTimer'), timer: z.string(), delayMs: z.int() }),
  z.object({ type: z.literal('cancelTimer'), timer: z.string() }),
  z.object({ type: z.literal('record'), node: z.string(), evidence: Evidence }),
  /** The customer chose a language: the next conversation begins in it. */
  z.object({ type: z.literal('setLanguage'), language: z.string() }),
  z.object({ type: z.literal('finish'), outcome: z.string() }),
])
export type Effect = z.infer<typeof Effect>
