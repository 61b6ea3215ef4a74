import type { Customer } from './contract.ts'
import { type CustomerInput, plainContent } from './customerContent.ts'
import { isMediaInput, mediaContent } from './customerMedia.ts'
import { editAsCustomer } from './editAsCustomer.ts'
import { newMessageId } from './ids.ts'
import { PhonePageError } from './pageError.ts'
import type { PhoneParts } from './phoneParts.ts'
import type { StoredMessage } from './phoneRecord.ts'
import { messageWebhook } from './webhookValue.ts'

/** Puts a customer's message into the chat and its webhook on the way, in one step of the log. */
export async function writeAsCustomer(
  { store, media, faults, clock, options }: PhoneParts,
  {
    customer,
    input,
    urlOf,
  }: { customer: Customer; input: CustomerInput; urlOf: (mediaId: string) => string },
): Promise<StoredMessage> {
  if (faults.current().offline) {
    throw new PhonePageError('offline', 'This phone is switched off. Switch it on to write.')
  }
  if (input.kind === 'edit') return editAsCustomer({ store, clock }, customer, input)
  const replyTo = 'replyTo' in input ? input.replyTo : undefined
  const target = replyTo === undefined ? undefined : store.state.messages.get(replyTo)
  if (replyTo !== undefined && target?.customerId !== customer.id) {
    throw new PhonePageError('invalid_request', 'The message answered is not in this chat.')
  }
  const { content, payload } = isMediaInput(input)
    ? await mediaContent(input, media, urlOf)
    : plainContent(input, target)
  const message: StoredMessage = {
    id: newMessageId(),
    customerId: customer.id,
    direction: 'in',
    at: clock(),
    content,
    status: 'sent',
    ...(replyTo === undefined ? {} : { replyTo }),
  }
  // A reaction names its message itself and has no context.
  const context =
    target && content.kind !== 'reaction'
      ? { context: contextOf(target, customer, options.displayPhoneNumber) }
      : {}
  const webhook = messageWebhook(customer, message, { ...context, ...payload })
  store.commit([
    { what: 'message', message },
    { what: 'webhook', webhook },
  ])
  return message
}

function contextOf(target: StoredMessage, customer: Customer, businessNumber: string) {
  const author = customer.phoneShared ? customer.waId : customer.userId
  const from = target.direction === 'out' ? businessNumber.replace(/\D/g, '') : author
  return { from, id: target.id }
}
