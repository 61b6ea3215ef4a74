import type { Chat, ChatEvent, ChatMessage, MessageStatus } from '@alur/server/phone'

/** The chat after one event of the stream; events may come twice and out of order. */
export function applyEvent(chat: Chat, event: ChatEvent): Chat {
  switch (event.type) {
    case 'message':
      return {
        ...chat,
        messages: withMessage(chat.messages, event.message),
        // A message of the business ends its typing, as it does on a real phone.
        typing: chat.typing && event.message.direction === 'in',
      }
    case 'status':
      return {
        ...chat,
        messages: chat.messages.map((message) =>
          message.id === event.id ? laterOf(message, { ...message, ...outcomeOf(event) }) : message,
        ),
      }
    case 'typing':
      return { ...chat, typing: event.typing }
    case 'customer':
      return { ...chat, customer: event.customer }
  }
}

/** What was fetched, with what the stream brought while the answer was on its way. */
export function mergeChats(fetched: Chat, known: Chat | undefined): Chat {
  if (known?.customer.id !== fetched.customer.id) return fetched
  return { ...fetched, messages: known.messages.reduce(withMessage, fetched.messages) }
}

function withMessage(messages: ChatMessage[], message: ChatMessage): ChatMessage[] {
  const index = messages.findIndex(({ id }) => id === message.id)
  const before = messages[index]
  if (before) return messages.with(index, laterOf(before, message))
  const at = Date.parse(message.at)
  const place = messages.findLastIndex((other) => Date.parse(other.at) <= at) + 1
  return messages.toSpliced(place, 0, message)
}

function outcomeOf({ status, error }: Extract<ChatEvent, { type: 'status' }>) {
  return error ? { status, error } : { status }
}

/** Ticks never go back; a failure may still be overtaken by a delivery. */
const RANK: Record<MessageStatus, number> = {
  accepted: 0,
  sent: 1,
  failed: 2,
  delivered: 3,
  read: 4,
}

function laterOf(one: ChatMessage, other: ChatMessage): ChatMessage {
  return RANK[other.status] >= RANK[one.status] ? other : one
}
