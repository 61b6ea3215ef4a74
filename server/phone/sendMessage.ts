import type { Customer } from './contract.ts'
import { GraphError, titleOf } from './graphErrors.ts'
import { newMessageId } from './ids.ts'
import { createTokenBuckets } from './limits.ts'
import type { PhoneParts } from './phoneParts.ts'
import type { StoredMessage } from './phoneRecord.ts'
import { createTemplateFinder, lookOf } from './templates.ts'
import type { Param } from './validate/readParam.ts'
import { type OutgoingMessage, validateMessage } from './validate/validateMessage.ts'

/** Accepts a message of the business or throws the GraphError Meta would answer. The answer is Graph's JSON. */
export type SendMessage = (body: Param) => Promise<Record<string, unknown>>

const reactionDaysMs = 30 * 24 * 60 * 60 * 1000

export function createSendMessage(parts: PhoneParts): SendMessage {
  const { store, media, ticks, faults, clock } = parts
  const requireRates = createRateCheck(parts)
  return async (body) => {
    const findTemplate = createTemplateFinder(parts, await lookOf(parts, body))
    const outgoing = validateMessage(body, { findMedium: media.find, findTemplate })
    const customer = findRecipient(parts, outgoing.recipient)
    // Templates are what may be sent to somebody who has been silent.
    if (outgoing.content.kind !== 'template') requireWindow(parts, customer)
    requireTarget(parts, outgoing, customer)
    requireRates(customer)
    const failure = faults.takeFailure('status')
    const message = toStored(outgoing, customer, { at: clock(), failure })
    store.commit([{ what: 'message', message }])
    ticks.follow(message.id)
    return answerOf(body, customer, message)
  }
}

function createRateCheck({ limits, clock, options }: PhoneParts): (customer: Customer) => void {
  const perNumber = createTokenBuckets({
    capacity: limits.numberPerSecond,
    refillMs: 1000 / limits.numberPerSecond,
    clock,
  })
  const perPair = createTokenBuckets({
    capacity: limits.pairBurst,
    refillMs: limits.pairRefillMs,
    clock,
  })
  return (customer) => {
    if (!perNumber.take(options.phoneNumberId)) {
      throw new GraphError(130429, 'Cloud API message throughput has been reached.')
    }
    if (!perPair.take(customer.id)) {
      throw new GraphError(131056, 'Too many messages to the same phone number in a short time.')
    }
  }
}

function findRecipient(
  { store, options }: PhoneParts,
  recipient: OutgoingMessage['recipient'],
): Customer {
  const businessNumber = options.displayPhoneNumber.replace(/\D/g, '')
  if ('phone' in recipient && recipient.phone === businessNumber) {
    throw new GraphError(131021, 'The recipient is the sending number.')
  }
  const address = 'phone' in recipient ? recipient.phone : recipient.userId
  const customer = store.state.customers.get(store.state.addresses.get(address) ?? '')
  if (customer) return customer
  throw new GraphError(131026, 'The recipient is not on this phone.')
}

function requireWindow({ store, clock, limits }: PhoneParts, customer: Customer): void {
  const writtenAt = store.state.lastWrittenAt.get(customer.id)
  if (writtenAt !== undefined && clock() - writtenAt < limits.windowMs) return
  throw new GraphError(
    131047,
    'More than 24 hours have passed since the recipient last replied to the sender number.',
  )
}

function requireTarget(
  { store, clock }: PhoneParts,
  { content, replyTo = '' }: OutgoingMessage,
  customer: Customer,
): void {
  if (content.kind !== 'reaction') return
  const target = store.state.messages.get(replyTo)
  const isThere = target?.customerId === customer.id && target.content.kind !== 'reaction'
  if (isThere && clock() - target.at < reactionDaysMs) return
  throw new GraphError(131009, "Param reaction['message_id'] is not a recent message of this chat.")
}

function toStored(
  { content, replyTo, callbackData }: OutgoingMessage,
  customer: Customer,
  { at, failure }: { at: number; failure: number | undefined },
): StoredMessage {
  return {
    id: newMessageId(),
    customerId: customer.id,
    direction: 'out',
    at,
    content,
    status: 'accepted',
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(callbackData === undefined ? {} : { callbackData }),
    ...(failure === undefined ? {} : { error: { code: failure, title: titleOf(failure) } }),
  }
}

function answerOf(
  { fields }: Param,
  { waId, userId, phoneShared }: Customer,
  { id }: StoredMessage,
) {
  const input = fields.to ?? fields.recipient
  const isByPhone = fields.to !== undefined && fields.to !== null
  return {
    messaging_product: 'whatsapp',
    contacts: [{ input, ...(phoneShared || isByPhone ? { wa_id: waId } : {}), user_id: userId }],
    messages: [{ id }],
  }
}
