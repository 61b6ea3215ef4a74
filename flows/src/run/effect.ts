import { z } from 'zod'
import { ConnectorCall, OutboundMessage } from './outbound.ts'

/** What the runtime has to do after a turn, in this order. */
export const Effect = z.discriminatedUnion('type', [
  z.object({ type: z.literal('send'), node: z.string(), message: OutboundMessage }),
  z.object({ type: z.literal('call'), node: z.string(), call: ConnectorCall }),
  /** Sets a timer, replacing one of the same id. */
  z.object({ type: z.literal('setTimer'), timer: z.string(), delayMs: z.int() }),
  z.object({ type: z.literal('cancelTimer'), timer: z.string() }),
  z.object({ type: z.literal('finish'), outcome: z.string() }),
])
export type Effect = z.infer<typeof Effect>
