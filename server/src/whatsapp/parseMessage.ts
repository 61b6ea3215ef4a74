import { z } from 'zod'
import type { Arrival } from '../inbox/arrival.ts'
import { type MessagesValue, readPerson, withCard } from './envelope.ts'
import { readContent } from './readContent.ts'
import { readSeconds } from './readSeconds.ts'

/** What every message has, whatever its type. */
const Head = z.looseObject({
  id: z.string().min(1).max(500),
  type: z.string().min(1).max(60).catch('unknown'),
  timestamp: z.unknown().optional(),
  from: z.unknown().optional(),
  from_user_id: z.unknown().optional(),
  group_id: z.string().optional().catch(undefined),
})

/** What a message became: it has a type of its own and the object named by it. */
const Edit = z.object({ message: z.looseObject({ type: z.string().min(1).max(60) }) })

/** Kept with the conversation, but not an answer: nothing that a flow could reply to. */
const SILENT = new Set(['reaction', 'system', 'request_welcome', 'revoke'])

/** Reads one item of `messages[]`; a text says why it is of no use. */
export function parseMessage(item: unknown, value: MessagesValue): Arrival | string {
  const head = Head.safeParse(item)
  if (!head.success) return 'a message without an id'
  const { id, type, timestamp, from, from_user_id, group_id } = head.data
  if (group_id) return 'a message to a group'
  const person = readPerson(from, from_user_id)
  if (!person) return 'a message without a sender'
  const known = withCard(person, value)
  return {
    kind: 'message',
    key: `message:${id}`,
    person: known,
    body: {
      wamid: id,
      sentAt: readSeconds(timestamp),
      name: known.name,
      type,
      ...readItem(type, head.data),
    },
  }
}

/** What a program could not read is kept whole, for people. */
function readItem(type: string, item: Record<string, unknown>) {
  if (SILENT.has(type)) return { message: null, raw: item }
  if (type === 'edit') {
    const edit = Edit.safeParse(item.edit)
    if (!edit.success) return { message: null, raw: item }
    const { message } = edit.data
    return { message: readContent(message.type, message), isEdit: true as const, raw: item }
  }
  const message = readContent(type, item)
  return { message, ...(message.kind === 'other' ? { raw: item } : {}) }
}
