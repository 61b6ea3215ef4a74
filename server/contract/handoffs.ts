import { Line } from '@alur/flows'
import { z } from 'zod'

const Moment = z.iso.datetime()

export const Priority = z.enum(['urgent', 'high', 'normal', 'low'])
export type Priority = z.infer<typeof Priority>

/** A conversation given to people, or that was. */
export const Handoff = z.object({
  id: z.uuid(),
  session: z.uuid(),
  contact: z.object({ name: z.string(), phone: z.string().nullable() }),
  flow: z.string(),
  flowName: z.string(),
  /** The step that gave it over. */
  node: z.string(),
  queue: z.string(),
  priority: Priority,
  payload: z.array(Line),
  /** `ended` too when the step stopped waiting before anybody took it. */
  state: z.enum(['waiting', 'taken', 'ended']),
  agent: z.string().nullable(),
  outcome: z.string().nullable(),
  note: z.string().nullable(),
  createdAt: Moment,
  takenAt: Moment.nullable(),
  endedAt: Moment.nullable(),
})
export type Handoff = z.infer<typeof Handoff>

/** `GET /api/handoffs`: the open ones, most urgent and oldest first; or those of a session. */
export const HandoffQuery = z.object({ session: z.guid().optional() })
export type HandoffQuery = z.infer<typeof HandoffQuery>
export const HandoffList = z.object({ handoffs: z.array(Handoff) })
export type HandoffList = z.infer<typeof HandoffList>

const Agent = z.string().trim().min(1).max(80)

/** `POST /api/handoffs/:id/take`: from now on the customer talks to this person. */
export const TakeHandoff = z.object({ agent: Agent })
export type TakeHandoff = z.infer<typeof TakeHandoff>

/** `POST /api/handoffs/:id/reply`: sends a message to the customer. */
export const ReplyHandoff = z.object({ text: z.string().trim().min(1).max(4_096) })
export type ReplyHandoff = z.infer<typeof ReplyHandoff>

/** `POST /api/handoffs/:id/return`: gives the conversation back to the flow. */
export const ReturnHandoff = z.object({
  outcome: z.enum(['returned', 'resolved']),
  note: z.string().trim().max(2_000).default(''),
})
export type ReturnHandoff = z.infer<typeof ReturnHandoff>
