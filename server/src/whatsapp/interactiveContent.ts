import { MESSAGE_LIMITS } from '@alur/flows'
import { assertCount, CHANNEL_LIMITS, LimitError, optional, webAddress, within } from './limits.ts'
import type { OutboundOf } from './outboundOf.ts'
import { wrapTapId } from './tapId.ts'

type Content = Record<string, unknown>
type Options = OutboundOf<'list'>['options']

export function buttonsContent({ text, options }: OutboundOf<'buttons'>, session: string): Content {
  assertCount('buttons', options, MESSAGE_LIMITS.buttons)
  const titles = options.map(({ title }) => within('A button', title, MESSAGE_LIMITS.buttonTitle))
  if (new Set(titles).size < titles.length) throw new LimitError('Two buttons have the same title')
  const buttons = options.map(({ id, title }) => ({
    type: 'reply',
    reply: {
      id: within('The id of a button', wrapTapId(session, id), CHANNEL_LIMITS.buttonId),
      title,
    },
  }))
  return interactive('button', text, { buttons })
}

export function listContent(message: OutboundOf<'list'>, session: string): Content {
  return interactive('list', message.text, {
    button: within('The label of the list', message.button, MESSAGE_LIMITS.listButton),
    sections: [{ rows: rows(message.options, session) }],
  })
}

function rows(options: Options, session: string) {
  assertCount('rows', options, MESSAGE_LIMITS.rows)
  return options.map(({ id, title, description }) => ({
    id: within('The id of a row', wrapTapId(session, id), CHANNEL_LIMITS.rowId),
    title: within('A row', title, MESSAGE_LIMITS.rowTitle),
    ...optional('description', {
      what: 'A description',
      text: description,
      limit: MESSAGE_LIMITS.rowDescription,
    }),
  }))
}

/** A one-time address is made by the runtime before the message is sent. */
export function linkContent({ text, button, url }: OutboundOf<'link'>): Content {
  if (url === null) throw new LimitError('The page of the button has no address yet')
  return interactive('cta_url', text, {
    name: 'cta_url',
    parameters: {
      display_text: within('The button', button, MESSAGE_LIMITS.linkButton),
      url: webAddress('The address of the button', url),
    },
  })
}

export function locationRequestContent({ text }: OutboundOf<'locationRequest'>): Content {
  return interactive('location_request_message', text, { name: 'send_location' })
}

/** The form's one screen draws the fields it is given, so that one form of the account serves all. */
export function formContent(message: OutboundOf<'form'>, session: string): Content {
  const { text, button, id, form, fields } = message
  if (fields.length === 0) throw new LimitError('The form has no fields')
  for (const { label, options = [] } of fields) {
    within('The label of a field', label, MESSAGE_LIMITS.formLabel)
    for (const { title } of options) within('An option', title, MESSAGE_LIMITS.formOption)
  }
  return interactive('flow', text, {
    name: 'flow',
    parameters: {
      flow_message_version: '3',
      flow_id: within('The id of the form', form, CHANNEL_LIMITS.buttonId),
      flow_token: within('The token of the form', wrapTapId(session, id), CHANNEL_LIMITS.buttonId),
      flow_cta: within('The button', button, MESSAGE_LIMITS.formButton),
      flow_action: 'navigate',
      flow_action_payload: { screen: 'FORM', data: { fields } },
    },
  })
}

function interactive(type: string, text: string, action: Content): Content {
  const body = { text: within('The text', text, MESSAGE_LIMITS.interactiveBody) }
  return { type: 'interactive', interactive: { type, body, action } }
}
