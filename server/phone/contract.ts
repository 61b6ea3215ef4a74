/**
 * What the phone's page and the phone say to each other, under `<mount>/page`. Imported by the browser: zod only.
 *
 * GET    business                     → Business
 * GET    hints                        → Hint[]
 * GET    customers                    → Customer[]             POST customers  NewCustomer    → Customer
 * PATCH  customers/:id                CustomerChange           → Customer
 * GET    customers/:id/chat           → Chat
 * POST   customers/:id/messages       CustomerMessage          → ChatMessage
 * POST   customers/:id/read           (no body)                → 204, everything delivered becomes read
 * GET    customers/:id/events?open=   → Server-Sent Events, named and shaped as ChatEvent. An open stream means the
 *                                       chat is on screen, so what arrives is read; `open=false` only watches.
 * POST   media                        raw bytes, Content-Type  → UploadedMedia
 * GET    media/:id                    → the bytes
 * GET    faults → Faults              POST faults  FaultChange → Faults
 * GET    delivery                     → Delivery
 *
 * Anything refused answers PageError.
 */
import { z } from 'zod'

// A reply button's id may have 256 characters.
const id = z.string().min(1).max(256)

export const businessSchema = z.object({
  name: z.string(),
  displayPhoneNumber: z.string(),
  phoneNumberId: z.string(),
})
export type Business = z.infer<typeof businessSchema>

/** A word that starts a flow, offered as a chip above an empty chat. */
export const hintSchema = z.object({ word: z.string(), language: z.string(), flow: z.string() })
export type Hint = z.infer<typeof hintSchema>

export const customerSchema = z.object({
  id,
  name: z.string(),
  /** Digits without `+`. */
  waId: z.string(),
  /** Business-scoped user id, `ID.…`. */
  userId: z.string(),
  /** False: the customer hides the number behind a username, so webhooks carry the user id alone. */
  phoneShared: z.boolean(),
})
export type Customer = z.infer<typeof customerSchema>

const customerName = z.string().trim().min(1).max(100)
export const newCustomerSchema = z.object({
  name: customerName,
  phoneShared: z.boolean().default(true),
})
export type NewCustomer = z.input<typeof newCustomerSchema>

export const customerChangeSchema = z.object({
  name: customerName.optional(),
  phoneShared: z.boolean().optional(),
})
export type CustomerChange = z.infer<typeof customerChangeSchema>

export const messageStatusSchema = z.enum(['accepted', 'sent', 'delivered', 'read', 'failed'])
export type MessageStatus = z.infer<typeof messageStatusSchema>

export const messageErrorSchema = z.object({ code: z.number(), title: z.string() })
export type MessageError = z.infer<typeof messageErrorSchema>

const mediaSchema = z.object({
  mime: z.string(),
  mediaId: z.string().optional(),
  /** Where the page loads it from: a path on this origin, or the link the business gave. */
  url: z.string().optional(),
  filename: z.string().optional(),
  caption: z.string().optional(),
  /** True for a recorded voice note. */
  voice: z.boolean().optional(),
})

const listSchema = z.object({
  button: z.string(),
  sections: z.array(
    z.object({
      title: z.string().optional(),
      rows: z.array(z.object({ id, title: z.string(), description: z.string().optional() })),
    }),
  ),
})

const locationSchema = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  name: z.string().max(1000).optional(),
  address: z.string().max(1000).optional(),
})

const contactCardSchema = z.object({
  name: z.string().min(1).max(200),
  phones: z.array(z.string().max(40)).max(20),
})

/** One field of a form, as the business asks for it to be drawn. */
export const formFieldSchema = z.object({
  name: z.string().min(1).max(200),
  label: z.string().max(1000),
  input: z.enum(['text', 'number', 'date', 'phone', 'email', 'choice']).catch('text'),
  required: z.boolean().catch(false),
  options: z.array(z.object({ id, title: z.string() })).optional(),
})
export type FormField = z.infer<typeof formFieldSchema>

export const messageContentSchema = z.object({
  kind: z.enum([
    'text',
    'buttons',
    'list',
    'link',
    'locationRequest',
    'form',
    'template',
    'image',
    'video',
    'audio',
    'document',
    'sticker',
    'location',
    'contacts',
    'reaction',
    'unsupported',
  ]),
  /** The body; of a reaction the emoji, empty when it was taken back. WhatsApp's markup is left in. */
  text: z.string().optional(),
  header: z.string().optional(),
  footer: z.string().optional(),
  buttons: z.array(z.object({ id, title: z.string() })).optional(),
  list: listSchema.optional(),
  link: z.object({ title: z.string(), url: z.string() }).optional(),
  /** The medium itself, or the picture, film or file heading an interactive message. */
  media: mediaSchema.optional(),
  location: locationSchema.optional(),
  contacts: z.array(contactCardSchema).optional(),
  /** A form to fill in; `title` is what its button says. */
  form: z
    .object({ title: z.string(), token: z.string(), fields: z.array(formFieldSchema) })
    .optional(),
  /** What the customer filled in. */
  answers: z.array(z.object({ label: z.string(), value: z.string() })).optional(),
  template: z.object({ name: z.string(), language: z.string() }).optional(),
  /** Set on a customer's tap: the id of the button or row; `text` is its title. */
  choiceId: z.string().optional(),
})
export type MessageContent = z.infer<typeof messageContentSchema>

/** One bubble. Ticks of an `in` message: sent = left the phone, delivered = the webhook got 200, read = marked read. */
export const chatMessageSchema = messageContentSchema.extend({
  id,
  /** `in` is from the customer, `out` is from the business. */
  direction: z.enum(['in', 'out']),
  at: z.iso.datetime(),
  /** The message answered, quoted or reacted to; it may no longer be in the chat. */
  replyTo: z.string().optional(),
  edited: z.boolean().optional(),
  status: messageStatusSchema,
  error: messageErrorSchema.optional(),
})
export type ChatMessage = z.infer<typeof chatMessageSchema>

export const chatSchema = z.object({
  customer: customerSchema,
  messages: z.array(chatMessageSchema),
  /** The business is showing its typing indicator. */
  typing: z.boolean(),
})
export type Chat = z.infer<typeof chatSchema>

const replyTo = id.optional()
/** With `mediaId` left out the phone sends a small sample of its own, so that every kind of input is one tap away. */
const medium = { mediaId: id.optional(), replyTo }
const caption = z.string().max(1024).optional()

/** What a customer sends. */
export const customerMessageSchema = z.discriminatedUnion('kind', [
  // People may send far more than the 4,096 characters a business may.
  z.object({ kind: z.literal('text'), text: z.string().min(1).max(65_536), replyTo }),
  z.object({ kind: z.literal('button'), replyTo: id, buttonId: z.string().min(1).max(256) }),
  z.object({ kind: z.literal('row'), replyTo: id, rowId: z.string().min(1).max(200) }),
  z.object({ kind: z.literal('image'), caption, ...medium }),
  z.object({ kind: z.literal('video'), caption, ...medium }),
  z.object({ kind: z.literal('voice'), ...medium }),
  z.object({ kind: z.literal('audio'), ...medium }),
  z.object({
    kind: z.literal('document'),
    caption,
    filename: z.string().max(240).optional(),
    ...medium,
  }),
  z.object({ kind: z.literal('sticker'), ...medium }),
  z.object({ kind: z.literal('location'), location: locationSchema, replyTo }),
  z.object({
    kind: z.literal('contacts'),
    contacts: z.array(contactCardSchema).min(1).max(257),
    replyTo,
  }),
  z.object({ kind: z.literal('reaction'), replyTo: id, emoji: z.string().max(40) }),
  /** A form filled in: the values by the names of its fields. */
  z.object({
    kind: z.literal('form'),
    replyTo: id,
    values: z.record(z.string().max(200), z.string().max(4096)),
  }),
  /** Another text in place of that of a message the customer sent. */
  z.object({ kind: z.literal('edit'), messageId: id, text: z.string().min(1).max(65_536) }),
  z.object({
    kind: z.literal('unsupported'),
    /** What it really was, as WhatsApp names it. */
    type: z.string().min(1).max(40).default('poll_creation'),
  }),
])
export type CustomerMessage = z.input<typeof customerMessageSchema>

export const uploadedMediaSchema = z.object({
  mediaId: id,
  mime: z.string(),
  bytes: z.number(),
  url: z.string(),
})
export type UploadedMedia = z.infer<typeof uploadedMediaSchema>

export const chatEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('message'), message: chatMessageSchema }),
  z.object({
    type: z.literal('status'),
    id,
    status: messageStatusSchema,
    error: messageErrorSchema.optional(),
  }),
  z.object({ type: z.literal('typing'), typing: z.boolean() }),
  z.object({ type: z.literal('customer'), customer: customerSchema }),
])
export type ChatEvent = z.infer<typeof chatEventSchema>

const count = z.number().int().min(0).max(10_000)

/** What goes wrong on purpose. Kept in memory only: a restarted phone is a healthy one. */
export const faultsSchema = z.object({
  /** Extra copies of every webhook, posted at the same moment. */
  duplicateWebhooks: z.number().int().min(0).max(10),
  /** Every webhook leaves this much later. */
  delayMs: z.number().int().min(0).max(600_000),
  /** The next sends are refused with this code: in the HTTP reply, or accepted and failed by a status webhook. */
  failNext: z.object({ code: z.number().int(), count, when: z.enum(['reply', 'status']) }),
  /** The next sends are accepted but never answered. */
  timeoutNext: count,
  /** The next sends are neither accepted nor answered. */
  dropNext: count,
  /** The newest waiting webhook of a customer leaves first. */
  reorder: z.boolean(),
  /** Up to this many updates, of several customers, share a webhook. */
  batch: z.number().int().min(1).max(1000),
  /** The customers' phones are switched off: one tick only, and they cannot send. */
  offline: z.boolean(),
})
export type Faults = z.infer<typeof faultsSchema>

/** Only the faults named are changed. */
export const faultChangeSchema = faultsSchema
  .extend({
    failNext: faultsSchema.shape.failNext.extend({
      when: faultsSchema.shape.failNext.shape.when.default('reply'),
    }),
  })
  .partial()
export type FaultChange = z.input<typeof faultChangeSchema>

/** How the webhooks are faring; `pending` 0 means the other side has taken everything. */
export const deliverySchema = z.object({
  pending: z.number().int(),
  lastError: z.string().optional(),
})
export type Delivery = z.infer<typeof deliverySchema>

export const pageErrorSchema = z.object({
  error: z.object({
    code: z.enum([
      'invalid_request',
      'not_found',
      'offline',
      'too_large',
      'not_started',
      'internal',
    ]),
    message: z.string(),
  }),
})
export type PageError = z.infer<typeof pageErrorSchema>
