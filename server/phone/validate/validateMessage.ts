import type { MessageContent } from '../contract.ts'
import { GraphError } from '../graphErrors.ts'
import { interactiveMessage } from './interactiveMessage.ts'
import {
  audioMessage,
  documentMessage,
  type FindMedium,
  imageMessage,
  stickerMessage,
  videoMessage,
} from './mediaMessage.ts'
import { contactsMessage, locationMessage, reactionMessage, textMessage } from './plainMessages.ts'
import {
  type Param,
  readObject,
  readOptionalObject,
  readOptionalText,
  readText,
} from './readParam.ts'
import { type FindTemplate, templateMessage } from './templateMessage.ts'

/** What the phone holds of the business. */
export type Held = { findMedium: FindMedium; findTemplate: FindTemplate }

export type OutgoingMessage = {
  /** As dialled: digits, perhaps with `+`, or a business-scoped user id. */
  recipient: { phone: string } | { userId: string }
  content: MessageContent
  /** Quoted, or reacted to. */
  replyTo?: string
  callbackData?: string
}

/** The body of a send, checked as Meta checks it; throws a GraphError that names the field. */
export function validateMessage(body: Param, held: Held): OutgoingMessage {
  requireWhatsApp(body)
  const recipient = readRecipient(body)
  const type = readOptionalText(body, 'type', { max: 40 }) ?? 'text'
  const callbackData = readOptionalText(body, 'biz_opaque_callback_data', { max: 512 })
  const common = { recipient, ...(callbackData === undefined ? {} : { callbackData }) }
  if (type === 'reaction') {
    const { content, target } = reactionMessage(readObject(body, 'reaction'))
    return { ...common, content, replyTo: target }
  }
  const context = readOptionalObject(body, 'context')
  const replyTo = context && { replyTo: readText(context, 'message_id', { max: 300 }) }
  return { ...common, content: readContent(body, type, held), ...replyTo }
}

export function requireWhatsApp({ fields }: Param): void {
  if (fields.messaging_product !== 'whatsapp') {
    throw new GraphError(100, 'The parameter messaging_product is required and must be whatsapp.')
  }
}

/** `to` wins over `recipient`. */
function readRecipient(body: Param): OutgoingMessage['recipient'] {
  const kind = readOptionalText(body, 'recipient_type', { max: 40 }) ?? 'individual'
  if (kind === 'group') throw new GraphError(131020, 'This number has no groups.')
  if (kind !== 'individual') {
    throw new GraphError(100, 'Param recipient_type must be one of individual, group.')
  }
  const phone = readOptionalText(body, 'to', { max: 40 })
  if (phone !== undefined) {
    if (/^\+?[\d\s()-]{5,}$/.test(phone)) return { phone: phone.replace(/\D/g, '') }
    throw new GraphError(131009, 'Param to is not a phone number.')
  }
  const userId = readOptionalText(body, 'recipient', { max: 200 })
  if (userId === undefined) throw new GraphError(100, 'The parameter to is required.')
  if (/^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/.test(userId)) return { userId }
  throw new GraphError(131009, 'Param recipient is not a business-scoped user id.')
}

function readContent(
  body: Param,
  type: string,
  { findMedium, findTemplate }: Held,
): MessageContent {
  // `contacts` is a list, so its reader takes the whole body.
  if (type === 'contacts') return contactsMessage(body)
  const read = readers.get(type)
  if (read) return read(readObject(body, type), findMedium)
  if (type === 'template') return templateMessage(readObject(body, 'template'), findTemplate)
  if (type === 'pin') throw new GraphError(131051, 'Pins are for groups only.')
  throw new GraphError(100, `Param type must be one of ${[...readers.keys()].join(', ')}.`)
}

type Reader = (param: Param, findMedium: FindMedium) => MessageContent

const readers = new Map<string, Reader>([
  ['text', textMessage],
  ['image', imageMessage],
  ['video', videoMessage],
  ['audio', audioMessage],
  ['document', documentMessage],
  ['sticker', stickerMessage],
  ['location', locationMessage],
  ['interactive', interactiveMessage],
])
