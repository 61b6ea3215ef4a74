import { detectLanguage, type InboundMessage, isBesideOptions } from '@alur/flows'
import { findCatchAll, findStart, type Start } from '../flows/liveFlows.ts'
import { MessageBody } from '../inbox/arrival.ts'
import { unwrapTapId } from '../whatsapp/tapId.ts'
import { interrupt } from './interrupt.ts'
import { playTurn } from './playTurn.ts'
import { startSession } from './startSession.ts'
import type {
  InboxRow,
  LiveSession,
  MessageChange,
  Step,
  Surroundings,
  Talk,
  TaskChange,
} from './talk.ts'

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
    changes: {
      ...step.changes,
      messages,
      addedTasks: [...fetches(kept, surroundings), ...(step.changes.addedTasks ?? [])],
      ...(name === undefined ? {} : { name }),
    },
  }
}

type Heard = { row: InboxRow; body: MessageBody }

async function answer(talk: Talk, { row, body }: Heard, surroundings: Surroundings): Promise<Step> {
  const { session, contact } = talk
  if (!body.message || contact.owner === 'agent') return { talk, changes: {} }
  if (!session) return start(talk, { row, body }, surroundings)
  const heardAt = Math.max(talk.heardAt ?? 0, timeOf(body, surroundings) ?? 0) || null
  const heard = { ...talk, heardAt }
  const { message: said, isEdit } = body
  const sentAt = timeOf(body, surroundings)
  const event = {
    type: 'message' as const,
    at: surroundings.now(),
    message: unwrapped(said, session.id),
    ...(sentAt === null ? {} : { sentAt }),
    ...(isEdit ? { isEdit } : {}),
  }
  const other = await startElsewhere(session, said, surroundings)
  if (!other) return playTurn(heard, session, { row: row.id, event }, surroundings)
  return interrupt(heard, session, { row: row.id, event }, (freed) =>
    startSession(freed, { row: row.id, start: other }, surroundings),
  )
}

/**
 * The other flow that a customer asks for by its word. Only a conversation that begins with anything
 * gives way, and only at a choice: there the word is no answer.
 */
async function startElsewhere(
  { flow, version, snapshot }: LiveSession,
  said: InboundMessage,
  { live, machine }: Surroundings,
): Promise<Start | undefined> {
  if (said.kind !== 'text' || snapshot === null) return undefined
  const own = live.find((one) => one.flow === flow)
  if (!own?.triggers.some(({ kind }) => kind === 'anything')) return undefined
  const found = findStart(live, said.text)
  if (!found || found.flow === flow) return undefined
  return isBesideOptions(await machine(flow, version), snapshot, said.text) ? found : undefined
}

async function start(talk: Talk, { row, body }: Heard, surroundings: Surroundings): Promise<Step> {
  const { message, isEdit } = body
  const sentAt = timeOf(body, surroundings)
  if (!message || isEdit || isOutOfDate(talk, sentAt)) return { talk, changes: {} }
  const { live } = surroundings
  const said = saidIn(message)
  const known = message.kind === 'text' ? findStart(live, message.text) : undefined
  const caught = known ? undefined : findCatchAll(live)
  const begun = known ?? (caught && heardAs(said, caught))
  if (!begun) return { talk, changes: {} }
  return startSession({ ...talk, heardAt: sentAt }, { row: row.id, start: begun }, surroundings)
}

/** Free words tell their language, as far as they can, where a flow's own word would. */
function heardAs(said: string, start: Start): Start {
  const language = detectLanguage(said, start.languages) ?? start.language
  return { ...start, language, values: { text: said } }
}

/** What a message says in words; nothing when it is a picture alone, or a place. */
function saidIn(message: InboundMessage): string {
  if (message.kind === 'text') return message.text
  if (message.kind === 'tap') return message.title
  return 'caption' in message ? (message.caption ?? '') : ''
}

/** A customer's file is fetched at once: the provider keeps it for some days only. */
function fetches({ session, content }: MessageChange, { newId }: Surroundings): TaskChange[] {
  if (content.kind !== 'file' || !content.file.id.startsWith('wa:')) return []
  const id = newId()
  const payload = { file: content.file }
  return [{ id, kind: 'media', session, key: `media:${id}`, payload, delayMs: 0 }]
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
