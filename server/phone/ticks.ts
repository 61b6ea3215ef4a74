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

export function createTicks({
  store,
  feed,
  faults,
  limits,
  clock,
  onError,
}: {
  store: PhoneStore
  feed: ChatFeed
  faults: FaultSwitches
  limits: PhoneLimits
  clock: () => number
  onError: (error: unknown) => void
}): Ticks {
  const timers = new Map<string, NodeJS.Timeout>()

  function follow(messageId: string) {
    const message = store.state.messages.get(messageId)
    const next = message && nextStep(message)
    if (!next || timers.has(messageId)) return
    const timer = setTimeout(() => {
      timers.delete(messageId)
      takeStep(messageId, next.status)
    }, next.afterMs)
    timers.set(messageId, timer)
  }

  function nextStep(
    message: StoredMessage,
  ): { status: MessageStatus; afterMs: number } | undefined {
    const { sentAfterMs, deliveredAfterMs, readAfterMs } = limits
    if (message.direction === 'in') return undefined
    if (message.status === 'accepted') {
      return { status: message.error ? 'failed' : 'sent', afterMs: sentAfterMs }
    }
    // Of a reaction Meta tells nothing further.
    if (message.content.kind === 'reaction' || faults.current().offline) return undefined
    if (message.status === 'sent') return { status: 'delivered', afterMs: deliveredAfterMs }
    if (message.status !== 'delivered' || !feed.isOnScreen(message.customerId)) return undefined
    return { status: 'read', afterMs: readAfterMs }
  }

  function takeStep(messageId: string, status: MessageStatus) {
    const message = store.state.messages.get(messageId)
    // While the timer ran the chat may have left the screen, the phone been switched off, or the message been read.
    if (!message || !store.isOpen() || nextStep(message)?.status !== status) return
    try {
      store.commit(stepRecords(message, status))
      follow(messageId)
    } catch (error) {
      onError(error)
    }
  }

  function stepRecords(message: StoredMessage, status: MessageStatus): PhoneRecord[] {
    const customer = store.state.customers.get(message.customerId)
    const tick: PhoneRecord = { what: 'status', id: message.id, status }
    if (!customer) return [tick]
    const webhook = statusWebhook(customer, message, { status, at: clock() })
    return [tick, { what: 'webhook', webhook }]
  }

  return {
    follow,
    readAll(customerId) {
      const unread = chatOf(store.state, customerId).filter(
        ({ direction, status, content }) =>
          direction === 'out' && status === 'delivered' && content.kind !== 'reaction',
      )
      if (unread.length === 0 || faults.current().offline) return
      store.commit(unread.flatMap((message) => stepRecords(message, 'read')))
    },
    readByBusiness(message) {
      const chat = chatOf(store.state, message.customerId)
      const seen = chat.slice(0, chat.findIndex(({ id }) => id === message.id) + 1)
      const unread = seen.filter(({ direction, status }) => direction === 'in' && status !== 'read')
      if (unread.length === 0) return
      store.commit(unread.map(({ id }) => ({ what: 'status', id, status: 'read' })))
    },
    resume() {
      for (const id of store.state.messages.keys()) follow(id)
    },
    stop() {
      for (const timer of timers.values()) clearTimeout(timer)
      timers.clear()
    },
  }
}
