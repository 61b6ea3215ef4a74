import { Effect, FlowEvent, FlowId, InboundMessage, Line, OutboundMessage } from '@alur/flows'
import { z } from 'zod'

const Moment = z.iso.datetime()

export const SessionStatus = z.enum(['active', 'done', 'fault'])
export type SessionStatus = z.infer<typeof SessionStatus>

/** One contact's run of one version. */
export const SessionSummary = z.object({
  id: z.uuid(),
  contact: z.object({
    name: z.string(),
    /** `•••• 6001`: only the last four digits leave the server; null when there is no number. */
    phone: z.string().nullable(),
  }),
  flow: z.string(),
  flowName: z.string(),
  version: z.int(),
  status: SessionStatus,
  /** The step it stands at; null after the end. */
  node: z.string().nullable(),
  outcome: z.string().nullable(),
  turns: z.int(),
  startedAt: Moment,
  updatedAt: Moment,
})
export type SessionSummary = z.infer<typeof SessionSummary>

/** `GET /api/sessions`: newest first; `before` takes the `next` of the page before. */
export const SessionQuery = z.object({
  flow: FlowId.optional(),
  status: SessionStatus.optional(),
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type SessionQuery = z.infer<typeof SessionQuery>
export const SessionList = z.object({
  sessions: z.array(SessionSummary),
  next: z.int().nullable(),
})
export type SessionList = z.infer<typeof SessionList>

/** What became of a message to the customer. `doubt`: nobody answered whether it went out. */
export const DeliveryStatus = z.enum([
  'queued',
  'doubt',
  'accepted',
  'sent',
  'failed',
  'delivered',
  'read',
])
export type DeliveryStatus = z.infer<typeof DeliveryStatus>

export const SessionMessage = z.discriminatedUnion('direction', [
  z.object({ id: z.uuid(), direction: z.literal('in'), at: Moment, content: InboundMessage }),
  z.object({
    id: z.uuid(),
    direction: z.literal('out'),
    at: Moment,
    node: z.string().nullable(),
    content: OutboundMessage,
    status: DeliveryStatus,
    /** Sent a second time because nobody answered for the first. */
    resent: z.boolean(),
    /** The person at the desk who wrote it; null when a step did. */
    agent: z.string().nullable(),
    error: z.object({ code: z.string(), message: z.string() }).nullable(),
  }),
])
export type SessionMessage = z.infer<typeof SessionMessage>

/** One turn: what happened, and what came of it. */
export const JournalEntry = z.object({
  turn: z.int(),
  at: Moment,
  event: FlowEvent,
  from: z.string().nullable(),
  to: z.string().nullable(),
  exits: z.array(z.object({ node: z.string(), exit: z.string() })),
  effects: z.array(Effect),
  understood: z.boolean(),
  fault: z
    .object({
      node: z.string().nullable(),
      message: z.object({ en: z.string(), id: z.string() }),
    })
    .nullable(),
})
export type JournalEntry = z.infer<typeof JournalEntry>

/** What the customer was shown and did about it; it is never changed. */
export const EvidenceRecord = z.object({
  at: Moment,
  turn: z.int(),
  node: z.string(),
  kind: z.enum(['consent', 'disclosure']),
  given: z.boolean(),
  version: z.string(),
  language: z.string(),
  text: z.string(),
  lines: z.array(Line),
  /** Of the text, in hex. */
  sha256: z.string(),
})
export type EvidenceRecord = z.infer<typeof EvidenceRecord>

/** `GET /api/sessions/:id` */
export const SessionDetail = SessionSummary.extend({
  messages: z.array(SessionMessage),
  journal: z.array(JournalEntry),
  evidence: z.array(EvidenceRecord),
})
export type SessionDetail = z.infer<typeof SessionDetail>
