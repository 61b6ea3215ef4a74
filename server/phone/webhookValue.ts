import type { Customer, MessageStatus } from './contract.ts'
import { titleOf } from './graphErrors.ts'
import { newTraceId } from './ids.ts'
import type { StoredMessage, Webhook } from './phoneRecord.ts'

/** The webhook of something the customer wrote; `payload` holds `type`, the object named by it, and `context`. */
export function messageWebhook(
  customer: Customer,
  message: StoredMessage,
  payload: Record<string, unknown>,
): Webhook {
  const { id, at } = message
  const value = customerValue(customer, message, payload)
  return { id: newTraceId(), customerId: customer.id, at, messageId: id, value }
}

/** What a webhook tells of one deed of a customer. */
export function customerValue(
  customer: Customer,
  { id, at }: { id: string; at: number },
  payload: Record<string, unknown>,
) {
  const item = {
    ...(customer.phoneShared ? { from: customer.waId } : {}),
    from_user_id: customer.userId,
    id,
    timestamp: seconds(at),
    ...payload,
  }
  return { contacts: [contactOf(customer)], messages: [item] }
}

/** The webhook of a tick. Since v24 a status names no `conversation`; the price comes with sent and delivered. */
export function statusWebhook(
  customer: Customer,
  message: StoredMessage,
  { status, at }: { status: MessageStatus; at: number },
): Webhook {
  const item = {
    id: message.id,
    status,
    timestamp: seconds(at),
    ...(customer.phoneShared ? { recipient_id: customer.waId } : {}),
    recipient_user_id: customer.userId,
    ...(message.callbackData === undefined
      ? {}
      : { biz_opaque_callback_data: message.callbackData }),
    ...(status === 'sent' || status === 'delivered' ? { pricing: pricingOf(message) } : {}),
    ...(status === 'failed' ? { errors: [errorOf(message.error?.code ?? 131000)] } : {}),
  }
  const value = {
    ...(status === 'failed' ? {} : { contacts: [contactOf(customer)] }),
    statuses: [item],
  }
  return { id: newTraceId(), customerId: customer.id, at, value }
}

/** The error object of webhooks, which unlike that of replies has a title. */
export function errorOf(code: number, details = titleOf(code)) {
  return { code, title: titleOf(code), message: titleOf(code), error_data: { details } }
}

function pricingOf({ content }: StoredMessage) {
  const category = content.kind === 'template' ? 'utility' : 'service'
  return { billable: true, pricing_model: 'PMP', category, type: 'regular' }
}

function contactOf({ name, waId, userId, phoneShared }: Customer) {
  return {
    profile: { name },
    ...(phoneShared ? { wa_id: waId } : {}),
    user_id: userId,
  }
}

function seconds(at: number): string {
  return String(Math.floor(at / 1000))
}
