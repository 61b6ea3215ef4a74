import type { z } from 'zod'
import type { customerMessageSchema, MessageContent } from './contract.ts'
import { PhonePageError } from './pageError.ts'
import type { StoredMessage } from './phoneRecord.ts'
import { errorOf } from './webhookValue.ts'

/** What the page asks to send, parsed. */
export type CustomerInput = z.output<typeof customerMessageSchema>

export type MediaInput = Extract<
  CustomerInput,
  { kind: 'image' | 'video' | 'voice' | 'audio' | 'document' | 'sticker' }
>

export type EditInput = Extract<CustomerInput, { kind: 'edit' }>

/** A customer's message as the chat shows it, and `type` and the object named by it as the webhook tells it. */
export type CustomerContent = { content: MessageContent; payload: Record<string, unknown> }

/** `target` is the message tapped on. */
export function plainContent(
  input: Exclude<CustomerInput, MediaInput | EditInput>,
  target: StoredMessage | undefined,
): CustomerContent {
  switch (input.kind) {
    case 'text':
      return {
        content: { kind: 'text', text: input.text },
        payload: { type: 'text', text: { body: input.text } },
      }
    case 'button':
      return buttonTap(input.buttonId, target)
    case 'row':
      return rowTap(input.rowId, target)
    case 'location':
      return {
        content: { kind: 'location', location: input.location },
        payload: { type: 'location', location: input.location },
      }
    case 'contacts':
      return contactCards(input.contacts)
    case 'reaction':
      return reaction(input.replyTo, input.emoji)
    case 'form':
      return filledForm(input.values, target)
    case 'unsupported':
      return {
        content: { kind: 'unsupported', text: input.type },
        payload: {
          type: 'unsupported',
          errors: [errorOf(131051, 'Message type is currently not supported.')],
          unsupported: { type: input.type },
        },
      }
  }
}

/** Old buttons stay alive: they may be tapped days later, and twice. */
function buttonTap(buttonId: string, target: StoredMessage | undefined): CustomerContent {
  const button = target?.content.buttons?.find(({ id }) => id === buttonId)
  if (!button) throw new PhonePageError('invalid_request', 'That message has no such button.')
  if (target?.content.kind === 'template') {
    return {
      content: { kind: 'text', text: button.title, choiceId: button.id },
      payload: { type: 'button', button: { payload: button.id, text: button.title } },
    }
  }
  return tap(button, { type: 'button_reply', button_reply: button })
}

function rowTap(rowId: string, target: StoredMessage | undefined): CustomerContent {
  const rows = target?.content.list?.sections.flatMap((section) => section.rows)
  const row = rows?.find(({ id }) => id === rowId)
  if (!row) throw new PhonePageError('invalid_request', 'That message has no such row.')
  return tap(row, { type: 'list_reply', list_reply: row })
}

function tap({ id, title }: { id: string; title: string }, interactive: object): CustomerContent {
  return {
    content: { kind: 'text', text: title, choiceId: id },
    payload: { type: 'interactive', interactive },
  }
}

/** Meta tells the values as JSON inside JSON, with the token of the form among them. */
function filledForm(
  values: Record<string, string>,
  target: StoredMessage | undefined,
): CustomerContent {
  const form = target?.content.form
  if (!form) throw new PhonePageError('invalid_request', 'That message has no form.')
  const given = form.fields.flatMap((field) => {
    const value = Object.hasOwn(values, field.name) ? values[field.name] : undefined
    return value ? [{ field, value }] : []
  })
  const answers = given.map(({ field, value }) => ({
    label: field.label,
    value: field.options?.find(({ id }) => id === value)?.title ?? value,
  }))
  const named = Object.fromEntries(given.map(({ field, value }) => [field.name, value]))
  const response_json = JSON.stringify({ ...named, flow_token: form.token })
  const nfm_reply = { name: 'flow', body: 'Sent', response_json }
  return {
    content: { kind: 'form', answers },
    payload: { type: 'interactive', interactive: { type: 'nfm_reply', nfm_reply } },
  }
}

function contactCards(contacts: { name: string; phones: string[] }[]): CustomerContent {
  const cards = contacts.map(({ name, phones }) => ({
    name: { formatted_name: name, first_name: name },
    phones: phones.map((phone) => ({ phone, wa_id: phone.replace(/\D/g, ''), type: 'CELL' })),
  }))
  return { content: { kind: 'contacts', contacts }, payload: { type: 'contacts', contacts: cards } }
}

/** Taken back, a reaction has no emoji at all. */
function reaction(messageId: string, emoji: string): CustomerContent {
  return {
    content: { kind: 'reaction', text: emoji },
    payload: {
      type: 'reaction',
      reaction: { message_id: messageId, ...(emoji === '' ? {} : { emoji }) },
    },
  }
}
