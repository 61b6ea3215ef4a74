import { InboundMessage, JsonValue } from '@alur/flows'
import { z } from 'zod'

/** Who a webhook speaks of: at least one of the two ids is known. */
export type Person = { bsuid: string | null; waId: string | null; name: string | null }

/** A customer's message. `message` is null when it is kept but no flow is to hear of it. */
export const MessageBody = z.object({
  wamid: z.string(),
  /** The provider's time in ms: second resolution, and only a hint of the order. */
  sentAt: z.number().nullable(),
  name: z.string().nullable(),
  type: z.string(),
  message: InboundMessage.nullable(),
  /** The customer changed a message sent before; `message` is what it became. */
  isEdit: z.literal(true).optional(),
  raw: z.unknown().optional(),
})
export type MessageBody = z.infer<typeof MessageBody>

export const StatusBody = z.object({
  /** The id of our message, when the provider gave our callback data back. */
  message: z.uuid().nullable(),
  wamid: z.string(),
  status: z.enum(['sent', 'failed', 'delivered', 'read']),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
})
export type StatusBody = z.infer<typeof StatusBody>

export const TimerBody = z.object({ task: z.uuid(), timer: z.string() })
export const AnswerBody = z.object({
  task: z.uuid(),
  node: z.string(),
  number: z.int(),
  outcome: z.string(),
  output: z.record(z.string(), JsonValue),
  /** News of a call that is still open: somebody took the conversation over. */
  isNews: z.literal(true).optional(),
})
export type AnswerBody = z.infer<typeof AnswerBody>

/** Another system's report; `task` is there when it waited for the end of a session. */
export const SignalBody = z.object({
  event: z.string(),
  values: z.record(z.string(), JsonValue),
  /** In ms. */
  reportedAt: z.number(),
  task: z.uuid().optional(),
})
export type SignalBody = z.infer<typeof SignalBody>

/** One thing that happened to one contact, with the key that makes it unique. */
export type Arrival =
  | { kind: 'message'; key: string; person: Person; body: MessageBody }
  | { kind: 'status'; key: string; person: Person; body: StatusBody }
