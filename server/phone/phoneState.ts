import type { Customer } from './contract.ts'
import type { Medium, PhoneRecord, StoredMessage, Template, Webhook } from './phoneRecord.ts'

/** All the phone knows: the sum of its log. Maps keep the order in which things came. */
export type PhoneState = {
  customers: Map<string, Customer>
  /** Customer ids by phone number and by user id. */
  addresses: Map<string, string>
  messages: Map<string, StoredMessage>
  /** Message ids of each customer's chat, oldest first. */
  chats: Map<string, string[]>
  /** When the customer last wrote something that opens the 24-hour window. */
  lastWrittenAt: Map<string, number>
  media: Map<string, Medium>
  /** By name and language. */
  templates: Map<string, Template>
  /** Not yet taken by the other side. */
  webhooks: Map<string, Webhook>
}

export function emptyState(): PhoneState {
  return {
    customers: new Map(),
    addresses: new Map(),
    messages: new Map(),
    chats: new Map(),
    lastWrittenAt: new Map(),
    media: new Map(),
    templates: new Map(),
    webhooks: new Map(),
  }
}

export function applyRecord(state: PhoneState, record: PhoneRecord): void {
  switch (record.what) {
    case 'customer':
      state.customers.set(record.customer.id, record.customer)
      state.addresses.set(record.customer.waId, record.customer.id)
      state.addresses.set(record.customer.userId, record.customer.id)
      break
    case 'message':
      addMessage(state, record.message)
      break
    case 'edited':
      changeMessage(state, record.id, ({ content }) => ({
        content: { ...content, text: record.text },
        editedAt: record.at,
      }))
      break
    case 'status':
      changeMessage(state, record.id, () => ({ status: record.status }))
      break
    case 'medium':
      state.media.set(record.medium.id, record.medium)
      break
    case 'mediumDeleted':
      state.media.delete(record.id)
      break
    case 'template':
      state.templates.set(templateKey(record.template), record.template)
      break
    case 'webhook':
      state.webhooks.set(record.webhook.id, record.webhook)
      break
    case 'webhookDone':
      state.webhooks.delete(record.id)
      break
  }
}

function addMessage(state: PhoneState, message: StoredMessage) {
  const chat = state.chats.get(message.customerId) ?? []
  state.chats.set(message.customerId, chat)
  chat.push(message.id)
  state.messages.set(message.id, message)
  if (message.direction === 'in' && message.content.kind !== 'reaction') {
    state.lastWrittenAt.set(message.customerId, message.at)
  }
}

function changeMessage(
  state: PhoneState,
  id: string,
  change: (message: StoredMessage) => Partial<StoredMessage>,
) {
  const message = state.messages.get(id)
  if (message) state.messages.set(id, { ...message, ...change(message) })
}

/** A template is one text in one language. */
export function templateKey({ name, language }: Pick<Template, 'name' | 'language'>): string {
  return `${name} ${language}`
}

/** The shortest log that gives this state again. */
export function recordsOf(state: PhoneState): PhoneRecord[] {
  return [
    ...[...state.customers.values()].map((customer) => ({ what: 'customer' as const, customer })),
    ...[...state.messages.values()].map((message) => ({ what: 'message' as const, message })),
    ...[...state.media.values()].map((medium) => ({ what: 'medium' as const, medium })),
    ...[...state.templates.values()].map((template) => ({ what: 'template' as const, template })),
    ...[...state.webhooks.values()].map((webhook) => ({ what: 'webhook' as const, webhook })),
  ]
}

export function chatOf(state: PhoneState, customerId: string): StoredMessage[] {
  const ids = state.chats.get(customerId) ?? []
  return ids.flatMap((id) => state.messages.get(id) ?? [])
}
