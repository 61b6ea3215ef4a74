import type { Customer, MessageError, MessageStatus } from './contract.ts'
import type { PhoneRecord, StoredMessage } from './phoneRecord.ts'
import type { PhoneStore } from './phoneStore.ts'

type FeedEvent =
  | { type: 'message'; message: StoredMessage }
  | { type: 'status'; id: string; status: MessageStatus; error?: MessageError }
  | { type: 'typing'; typing: boolean }
  | { type: 'customer'; customer: Customer }

type Reader = { isOnScreen: boolean; tell: (event: FeedEvent) => void }

/** What happens in each chat, for the pages that look at it. */
export type ChatFeed = {
  subscribe(customerId: string, reader: Reader): () => void
  /** Some page has the chat on screen, so what is delivered is read. */
  isOnScreen(customerId: string): boolean
  isTyping(customerId: string): boolean
  /** The business's typing indicator: gone after 25 s or with its next message, whichever is first. */
  showTyping(customerId: string): void
  stop(): void
}

const typingMs = 25_000

export function createChatFeed(store: PhoneStore): ChatFeed {
  const readers = new Map<string, Set<Reader>>()
  const typing = new Map<string, NodeJS.Timeout>()
  function tell(customerId: string, event: FeedEvent) {
    for (const reader of readers.get(customerId) ?? []) reader.tell(event)
  }
  function hideTyping(customerId: string) {
    clearTimeout(typing.get(customerId))
    if (typing.delete(customerId)) tell(customerId, { type: 'typing', typing: false })
  }
  store.listen((record) => {
    const change = eventOf(store, record)
    if (!change) return
    const { customerId, event } = change
    if (event.type === 'message' && event.message.direction === 'out') hideTyping(customerId)
    tell(customerId, event)
  })
  return {
    subscribe(customerId, reader) {
      const others = readers.get(customerId) ?? new Set()
      readers.set(customerId, others.add(reader))
      return () => void others.delete(reader)
    },
    isOnScreen: (customerId) =>
      [...(readers.get(customerId) ?? [])].some((reader) => reader.isOnScreen),
    isTyping: (customerId) => typing.has(customerId),
    showTyping(customerId) {
      clearTimeout(typing.get(customerId))
      typing.set(
        customerId,
        setTimeout(() => hideTyping(customerId), typingMs),
      )
      tell(customerId, { type: 'typing', typing: true })
    },
    stop() {
      for (const timer of typing.values()) clearTimeout(timer)
      typing.clear()
    },
  }
}

function eventOf(
  { state }: PhoneStore,
  record: PhoneRecord,
): { customerId: string; event: FeedEvent } | undefined {
  if (record.what === 'customer') {
    const { customer } = record
    return { customerId: customer.id, event: { type: 'customer', customer } }
  }
  if (record.what === 'message') {
    const { message } = record
    return { customerId: message.customerId, event: { type: 'message', message } }
  }
  if (record.what !== 'status' && record.what !== 'edited') return undefined
  const message = state.messages.get(record.id)
  if (!message) return undefined
  if (record.what === 'edited') {
    return { customerId: message.customerId, event: { type: 'message', message } }
  }
  const { id, status } = record
  const error = status === 'failed' && message.error ? { error: message.error } : {}
  return { customerId: message.customerId, event: { type: 'status', id, status, ...error } }
}
