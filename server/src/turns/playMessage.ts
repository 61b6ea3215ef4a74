import type { InboundMessage } from '@alur/flows'
import { findStart } from '../flows/liveFlows.ts'
import { MessageBody } from '../inbox/arrival.ts'
import { unwrapTapId } from '../whatsapp/tapId.ts'
import { playTurn } from './playTurn.ts'
import type { InboxRow, MessageChange, Step, Surroundings, Talk } from './talk.ts'

/** A customer's message: a turn of the open session, the start of one, or kept and no more. */
export async function playMessage(
  known: Talk,
  row: InboxRow,
  surroundings: Surroundings,
): Promise<Step> {
  const body = MessageBody.parse(row.body)
  const name = body.name && body.name !== known.contact.name ? body.name : undefined
  const talk = name === undefined ? known : { ...known, contact: { ...known.contact, name } }
  const step = await answer(talk, { row, body }, surroundings)
  const session = talk.session?.id ?? step.changes.sessions?.[0]?.id ?? null
  const kept = keep(body, session, surroundings)
  const messages = [kept, ...(step.changes.messages ?? [])]
  return {
    talk: step.talk,
    changes: { ...step.changes, messages, ...(name === undefined ? {} : { name }) },
  }
}

type Heard = { row: InboxRow; body: MessageBody }

async function answer(talk: Talk, { row, body }: Heard, surroundings: Surroundings): Promise<Step> {
  const { session } = talk
  if (!body.message) return { talk, changes: {} }
  if (!session) return start(talk, { row, body }, surroundings)
  const heardAt = Math.max(talk.heardAt ?? 0, timeOf(body, surroundings) ?? 0) || null
  const heard = { ...talk, heardAt }
  const message = unwrapped(body.message, session.id)
  const event = { type: 'message' as const, at: surroundings.now(), message }
  return playTurn(heard, session, { row: row.id, event }, surroundings)
}

async function start(talk: Talk, { row, body }: Heard, surroundings: Surroundings): Promise<Step> {
  const { message } = body
  const sentAt = timeOf(body, surroundings)
  const found = message?.kind === 'text' ? findStart(surroundings.live, message.text) : undefined
  if (!found || isOutOfDate(talk, sentAt)) return { talk, changes: {} }
  const at = surroundings.now()
  const { flow, version, trigger, language } = found
  const { name, waId } = talk.contact
  const session = {
    id: surroundings.newId(),
    flow,
    version,
    snapshot: null,
    turn: 0,
    startedAt: at,
  }
  const contact = { name, phone: waId ? `+${waId}` : null }
  const event = { type: 'start' as const, at, trigger, language, contact }
  return playTurn({ ...talk, heardAt: sentAt }, session, { row: row.id, event }, surroundings)
}

/** A clock that runs ahead must not make all that comes later look old. */
function timeOf({ sentAt }: MessageBody, { now }: Surroundings): number | null {
  return sentAt === null ? null : Math.min(sentAt, now())
}

/** Sent before what the last session heard, delivered after it: the customer has moved on since. */
function isOutOfDate({ heardAt }: Talk, sentAt: number | null): boolean {
  return sentAt !== null && heardAt !== null && sentAt < heardAt
}

/** Options and forms of another conversation stay there for ever; they mean nothing here. */
function unwrapped(message: InboundMessage, session: string): InboundMessage {
  const isAnswer = message.kind === 'tap' || message.kind === 'form'
  return isAnswer ? { ...message, id: unwrapTapId(session, message.id) } : message
}

function keep(
  { message, type, raw, wamid, sentAt }: MessageBody,
  session: string | null,
  { now, newId }: Surroundings,
): MessageChange {
  return {
    id: newId(),
    session,
    direction: 'in',
    content: message ?? { kind: 'other', type },
    raw,
    node: null,
    wamid,
    at: sentAt ?? now(),
  }
}
