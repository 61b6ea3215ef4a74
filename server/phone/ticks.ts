import type { ChatFeed } from './chatFeed.ts'
import type { MessageStatus } from './contract.ts'
import type { FaultSwitches } from './faults.ts'
import type { PhoneLimits } from './phoneOptions.ts'
import type { PhoneRecord, StoredMessage } from './phoneRecord.ts'
import { chatOf } from './phoneState.ts'
import type { PhoneStore } from './phoneStore.ts'
import { statusWebhook } from './webhookValue.ts'

/** Carries each message of the business from accepted over sent and delivered to read, a webhook at each step. */
export type Ticks = {
  follow(messageId: string): void
  /** The customer has looked at the chat: all that was delivered is read. */
  readAll(customerId: string): void
  /** The business has read this message of the customer and all before it. */
  readByBusiness(message: StoredMessage): void
  /** Goes on with every message whose next step is due: after a restart, and when the phones are on again. */
  resume(): void
  stop(): void
}

type TickParts = {
  store: PhoneStore
  feed: ChatFeed
  faults: FaultSwitches
  limits: PhoneLimits
  clock: () => number
  onError: (error: unknown) => void
}

export function createTicks(parts: TickParts): Ticks {
  const { store, onError } = parts
  const timers = new Map<string, NodeJS.Timeout>()

  function follow(messageId: string) {
    const message = store.state.messages.get(messageId)
    const next = message && nextStep(parts, message)
    if (!next || timers.has(messageId)) return
    const timer = setTimeout(() => {
      timers.delete(messageId)
      takeStep(messageId, next.status)
    }, next.afterMs)
    timers.set(messageId, timer)
  }

  function takeStep(messageId: string, status: MessageStatus) {
    const message = store.state.messages.get(messageId)
    // While the timer ran the chat may have left the screen, the phone been switched off, or the message been read.
    if (!message || !store.isOpen() || nextStep(parts, message)?.status !== status) return
    try {
      store.commit(stepRecords(parts, message, status))
      follow(messageId)
    } catch (error) {
      onError(error)
    }
  }

  return {
    follow,
    readAll: (customerId) => readAll(parts, customerId),
    readByBusiness: (message) => readByBusiness(parts, message),
    resume() {
      for (const id of store.state.messages.keys()) follow(id)
    },
    stop() {
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
    },
  }
}

function nextStep(
  { feed, faults, limits }: TickParts,
  { direction, status, error, content, customerId }: StoredMessage,
): { status: MessageStatus; afterMs: number } | undefined {
  if (direction === 'in') return undefined
  if (status === 'accepted') {
    return { status: error ? 'failed' : 'sent', afterMs: limits.sentAfterMs }
  }
  // Of a reaction Meta tells nothing further.
  if (content.kind === 'reaction' || faults.current().offline) return undefined
  if (status === 'sent') return { status: 'delivered', afterMs: limits.deliveredAfterMs }
  if (status !== 'delivered' || !feed.isOnScreen(customerId)) return undefined
  return { status: 'read', afterMs: limits.readAfterMs }
}

function stepRecords(
  { store, clock }: TickParts,
  message: StoredMessage,
  status: MessageStatus,
): PhoneRecord[] {
  const customer = store.state.customers.get(message.customerId)
  const tick: PhoneRecord = { what: 'status', id: message.id, status }
  if (!customer) return [tick]
  const webhook = statusWebhook(customer, message, { status, at: clock() })
  return [tick, { what: 'webhook', webhook }]
}

function readAll(parts: TickParts, customerId: string): void {
  const { store, faults } = parts
  if (faults.current().offline) return
  const unread = chatOf(store.state, customerId).filter(
    ({ direction, status }) => direction === 'out' && status === 'delivered',
  )
  if (unread.length > 0) store.commit(unread.flatMap((one) => stepRecords(parts, one, 'read')))
}

function readByBusiness({ store }: TickParts, message: StoredMessage): void {
  const chat = chatOf(store.state, message.customerId)
  const seen = chat.slice(0, chat.findIndex(({ id }) => id === message.id) + 1)
  const unread = seen.filter(({ direction, status }) => direction === 'in' && status !== 'read')
  if (unread.length === 0) return
  store.commit(unread.map(({ id }) => ({ what: 'status', id, status: 'read' })))
}
