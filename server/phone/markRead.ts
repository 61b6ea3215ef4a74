import { GraphError } from './graphErrors.ts'
import type { PhoneParts } from './phoneParts.ts'
import { allowOnly, type Param, readOptionalObject, readText } from './validate/readParam.ts'
import { requireWhatsApp } from './validate/validateMessage.ts'

/** `status: "read"`, which also reads everything before, and with it perhaps the typing indicator. */
export function markRead({ store, ticks, feed }: PhoneParts, body: Param): { success: true } {
  requireWhatsApp(body)
  allowOnly(body, ['messaging_product', 'status', 'message_id', 'typing_indicator'])
  const messageId = readText(body, 'message_id', { max: 300 })
  const indicator = readOptionalObject(body, 'typing_indicator')
  if (indicator && indicator.fields.type !== 'text') {
    throw new GraphError(131009, "Param typing_indicator['type'] must be text.")
  }
  const message = store.state.messages.get(messageId)
  if (message?.direction !== 'in') {
    throw new GraphError(131009, 'Param message_id is not a message that was received.')
  }
  ticks.readByBusiness(message)
  if (indicator) feed.showTyping(message.customerId)
  return { success: true }
}
