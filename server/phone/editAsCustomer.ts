import type { Customer } from './contract.ts'
import type { EditInput } from './customerContent.ts'
import { newMessageId, newTraceId } from './ids.ts'
import { PhonePageError } from './pageError.ts'
import type { PhoneParts } from './phoneParts.ts'
import type { StoredMessage } from './phoneRecord.ts'
import { customerValue } from './webhookValue.ts'

/** WhatsApp lets a message be changed for a quarter of an hour. */
const editableMs = 15 * 60 * 1000

/** Puts another text into a message of the customer; its webhook has an id of its own. */
export function editAsCustomer(
  { store, clock }: Pick<PhoneParts, 'store' | 'clock'>,
  customer: Customer,
  { messageId, text }: EditInput,
): StoredMessage {
  const message = store.state.messages.get(messageId)
  const at = clock()
  if (!message || !isEditable(message, customer, at)) {
    throw new PhonePageError(
      'invalid_request',
      'Only a text of your own can be changed, and only for 15 minutes.',
    )
  }
  const edited = { type: 'text', text: { body: text } }
  const edit = { original_message_id: messageId, message: edited }
  const value = customerValue(customer, { id: newMessageId(), at }, { type: 'edit', edit })
  store.commit([
    { what: 'edited', id: messageId, text, at },
    { what: 'webhook', webhook: { id: newTraceId(), customerId: customer.id, at, value } },
  ])
  return { ...message, content: { ...message.content, text }, editedAt: at }
}

/** A tap looks like a text, but it is none. */
function isEditable(
  { customerId, direction, content, at: sentAt }: StoredMessage,
  customer: Customer,
  at: number,
): boolean {
  const isOwn = customerId === customer.id && direction === 'in'
  const isText = content.kind === 'text' && content.choiceId === undefined
  return isOwn && isText && at - sentAt <= editableMs
}
