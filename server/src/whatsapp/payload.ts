import { MESSAGE_LIMITS, type OutboundMessage } from '@alur/flows'
import { wrapTapId } from './tapId.ts'

/** A message that WhatsApp would refuse; it is not even tried. */
export class LimitError extends Error {}

export type Recipient = { bsuid: string | null; waId: string | null }

const BUTTON_ID_LIMIT = 256
const ROW_ID_LIMIT = 200

/** The body of `POST /messages`. Throws a LimitError when the message breaks a limit of WhatsApp. */
export function sendBody(given: {
  message: OutboundMessage
  recipient: Recipient
  session: string
  task: string
}): Record<string, unknown> {
  const { message, recipient, session, task } = given
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...addressOf(recipient),
    ...contentOf(message, session),
    biz_opaque_callback_data: task,
  }
}

/** The user id goes first: a number may belong to another person by now. */
function addressOf({ bsuid, waId }: Recipient): { recipient: string } | { to: string } {
  if (bsuid) return { recipient: bsuid }
  if (waId) return { to: `+${waId}` }
  throw new LimitError('The contact has neither a user id nor a number')
}

function contentOf(message: OutboundMessage, session: string): Record<string, unknown> {
  switch (message.kind) {
    case 'text':
      return {
        type: 'text',
        text: { body: within('The text', message.text, MESSAGE_LIMITS.text), preview_url: false },
      }
    case 'buttons':
      return interactive('button', message.text, { buttons: buttons(message.options, session) })
    case 'list':
      return interactive('list', message.text, {
        button: within('The label of the list', message.button, MESSAGE_LIMITS.listButton),
        sections: [{ rows: rows(message.options, session) }],
      })
  }
}

function interactive(type: 'button' | 'list', text: string, action: Record<string, unknown>) {
  const body = { text: within('The text', text, MESSAGE_LIMITS.interactiveBody) }
  return { type: 'interactive', interactive: { type, body, action } }
}

type Options = Extract<OutboundMessage, { kind: 'list' }>['options']

function buttons(options: Options, session: string) {
  assertCount('buttons', options, MESSAGE_LIMITS.buttons)
  const titles = options.map(({ title }) => within('A button', title, MESSAGE_LIMITS.buttonTitle))
  if (new Set(titles).size < titles.length) throw new LimitError('Two buttons have the same title')
  return options.map(({ id, title }) => ({
    type: 'reply',
    reply: { id: within('The id of a button', wrapTapId(session, id), BUTTON_ID_LIMIT), title },
  }))
}

function rows(options: Options, session: string) {
  assertCount('rows', options, MESSAGE_LIMITS.rows)
  return options.map(({ id, title, description }) => ({
    id: within('The id of a row', wrapTapId(session, id), ROW_ID_LIMIT),
    title: within('A row', title, MESSAGE_LIMITS.rowTitle),
    ...(description
      ? { description: within('A description', description, MESSAGE_LIMITS.rowDescription) }
      : {}),
  }))
}

function assertCount(what: string, options: Options, most: number): void {
  if (options.length >= 1 && options.length <= most) return
  throw new LimitError(`WhatsApp takes 1 to ${most} ${what}, not ${options.length}`)
}

/** Counted in UTF-16 units: whether Meta counts these or code points is not documented. */
function within(what: string, text: string, limit: number): string {
  if (text.trim() === '') throw new LimitError(`${what} is empty`)
  if (text.length <= limit) return text
  throw new LimitError(`${what} has ${text.length} characters, WhatsApp takes ${limit}`)
}
