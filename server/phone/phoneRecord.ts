import { z } from 'zod'
import {
  customerSchema,
  messageContentSchema,
  messageErrorSchema,
  messageStatusSchema,
} from './contract.ts'

/** Times are milliseconds since 1970. */
const time = z.number()

const messageSchema = z.object({
  id: z.string(),
  customerId: z.string(),
  direction: z.enum(['in', 'out']),
  at: time,
  content: messageContentSchema,
  replyTo: z.string().optional(),
  status: messageStatusSchema,
  /** On a message not yet failed: what it is going to fail with. */
  error: messageErrorSchema.optional(),
  callbackData: z.string().optional(),
  editedAt: time.optional(),
})
export type StoredMessage = z.infer<typeof messageSchema>

const mediumSchema = z.object({
  id: z.string(),
  from: z.enum(['business', 'customer']),
  mime: z.string(),
  filename: z.string().optional(),
  bytes: z.number(),
  /** Base64. */
  sha256: z.string(),
  at: time,
})
export type Medium = z.infer<typeof mediumSchema>

/** A template of the account; all are approved at once. */
const templateSchema = z.object({
  id: z.string(),
  name: z.string(),
  language: z.string(),
  category: z.string(),
  header: z.string().optional(),
  text: z.string(),
  footer: z.string().optional(),
  /** What the quick replies say. */
  buttons: z.array(z.string()),
})
export type Template = z.infer<typeof templateSchema>

const webhookSchema = z.object({
  id: z.string(),
  customerId: z.string(),
  at: time,
  /** The customer's message it tells of; absent for a status. */
  messageId: z.string().optional(),
  /** `changes[].value` without `messaging_product` and `metadata`. */
  value: z.record(z.string(), z.unknown()),
})
export type Webhook = z.infer<typeof webhookSchema>

/** One fact in the phone's log. */
export const phoneRecordSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('customer'), customer: customerSchema }),
  z.object({ what: z.literal('message'), message: messageSchema }),
  z.object({ what: z.literal('edited'), id: z.string(), text: z.string(), at: time }),
  z.object({ what: z.literal('status'), id: z.string(), status: messageStatusSchema }),
  z.object({ what: z.literal('medium'), medium: mediumSchema }),
  z.object({ what: z.literal('mediumDeleted'), id: z.string() }),
  z.object({ what: z.literal('template'), template: templateSchema }),
  z.object({ what: z.literal('webhook'), webhook: webhookSchema }),
  z.object({ what: z.literal('webhookDone'), id: z.string() }),
])
export type PhoneRecord = z.infer<typeof phoneRecordSchema>
