import type { InboundMessage } from '@alur/flows'
import { z } from 'zod'
import type { Arrival } from '../inbox/arrival.ts'
import { type MessagesValue, readPerson, withCard } from './envelope.ts'
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

const Reply = z.object({ id: z.string().nullable().catch(null), title: z.string().catch('') })
const Interactive = z.union([
  z
    .object({ type: z.literal('button_reply'), button_reply: Reply })
    .transform((one) => one.button_reply),
  z.object({ type: z.literal('list_reply'), list_reply: Reply }).transform((one) => one.list_reply),
])
const TemplateButton = z.object({
  payload: z.string().nullable().catch(null),
  text: z.string().catch(''),
})

/** Kept with the conversation, but not an answer: nothing that a flow could reply to. */
const SILENT = new Set(['reaction', 'system', 'request_welcome', 'edit', 'revoke'])

/** Reads one item of `messages[]`; a text says why it is of no use. */
export function parseMessage(item: unknown, value: MessagesValue): Arrival | string {
  const head = Head.safeParse(item)
  if (!head.success) return 'a message without an id'
  const { id, type, timestamp, from, from_user_id, group_id } = head.data
  if (group_id) return 'a message to a group'
  const person = readPerson(from, from_user_id)
  if (!person) return 'a message without a sender'
  const known = withCard(person, value)
  const message = readContent(type, head.data)
  return {
    kind: 'message',
    key: `message:${id}`,
    person: known,
    body: {
      wamid: id,
      sentAt: readSeconds(timestamp),
      name: known.name,
      type,
      message: SILENT.has(type) ? null : message,
      ...(message.kind === 'other' ? { raw: item } : {}),
    },
  }
}

function readContent(type: string, item: Record<string, unknown>): InboundMessage {
  if (type === 'text') {
    const text = z.object({ body: z.string() }).safeParse(item.text)
    if (text.success) return { kind: 'text', text: text.data.body }
  }
  if (type === 'interactive') {
    const reply = Interactive.safeParse(item.interactive)
    if (reply.success) return { kind: 'tap', ...reply.data }
  }
  if (type === 'button') {
    const button = TemplateButton.safeParse(item.button)
    if (button.success) return { kind: 'tap', id: button.data.payload, title: button.data.text }
  }
  const media = z.object({ caption: z.string() }).safeParse(item[type])
  return { kind: 'other', type, ...(media.success ? { caption: media.data.caption } : {}) }
}
