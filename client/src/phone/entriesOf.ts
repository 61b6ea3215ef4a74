import type { ChatMessage } from '@alur/server/phone'
import type { ChatEntry, ChatStatus } from '../chat/chatEntry.ts'
import type { Words } from '../words/words.ts'
import { contentOf } from './contentOf.ts'
import { draftContent } from './draftContent.ts'
import type { Draft } from './outbox.ts'

/** What the customer sees: the messages that reached them, their own, and those not yet taken. */
export function entriesOf(messages: ChatMessage[], drafts: Draft[], words: Words): ChatEntry[] {
  const reactions = reactionsIn(messages)
  const entries = messages
    .filter((message) => message.kind !== 'reaction' && isOnThisPhone(message))
    .map((message) => entryOf(message, reactions.get(message.id), words))
  // An edit changes what is there; it shows by itself only when it failed.
  const shown = drafts.filter(({ message, state }) => message.kind !== 'edit' || state === 'failed')
  return [...entries, ...shown.map((draft) => draftEntry(draft, messages))]
}

/** A failed message never arrived; a tester wants to know about it all the same. */
function isOnThisPhone({ direction, status }: ChatMessage): boolean {
  return direction === 'in' || status === 'delivered' || status === 'read' || status === 'failed'
}

function entryOf(message: ChatMessage, reaction: string | undefined, words: Words): ChatEntry {
  const { id, direction, error, replyTo } = message
  const at = Date.parse(message.at)
  if (direction === 'out' && message.status === 'failed') {
    return { id, at, from: 'note', text: words.phone.page.notDelivered(reasonIn(error)) }
  }
  return {
    id,
    at,
    from: direction === 'in' ? 'customer' : 'business',
    ...contentOf(message),
    ...(direction === 'in' ? { status: TICKS[message.status] } : {}),
    ...(message.edited ? { isEdited: true } : {}),
    ...(isEditable(message, at) ? { canEdit: true } : {}),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(reaction ? { reaction } : {}),
  }
}

/** WhatsApp lets a text be changed for a quarter of an hour; a tap is none. */
const EDITABLE_MS = 15 * 60_000

function isEditable({ direction, kind, choiceId }: ChatMessage, at: number): boolean {
  const isText = direction === 'in' && kind === 'text' && choiceId === undefined
  return isText && Date.now() - at < EDITABLE_MS
}

const TICKS: Record<ChatMessage['status'], ChatStatus> = {
  accepted: 'pending',
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  failed: 'failed',
}

function reasonIn(error: ChatMessage['error']): string {
  return error ? `${error.title} (${error.code})` : ''
}

function draftEntry(draft: Draft, messages: ChatMessage[]): ChatEntry {
  const { id, at, state, problem, message } = draft
  const content = draftContent(message, messages)
  return {
    id,
    at,
    from: 'customer',
    ...contentOf(content),
    status: state === 'failed' ? 'failed' : 'pending',
    ...(problem === undefined ? {} : { problem }),
    ...(content.replyTo === undefined ? {} : { replyTo: content.replyTo }),
  }
}

/** The last reaction to each message; an empty one was taken back. */
function reactionsIn(messages: ChatMessage[]): Map<string, string> {
  const reactions = new Map<string, string>()
  for (const { kind, replyTo, text } of messages) {
    if (kind === 'reaction' && replyTo !== undefined) reactions.set(replyTo, text ?? '')
  }
  return reactions
}
