import { MESSAGE_LIMITS } from '@alur/flows'
import { CHANNEL_LIMITS, LimitError, within } from './limits.ts'
import type { OutboundOf } from './outboundOf.ts'
import { wrapTapId } from './tapId.ts'

/** An approved template by name: only its variables and the payloads of its buttons travel. */
export function templateContent(
  { text, name, language, parameters, options }: OutboundOf<'template'>,
  session: string,
): Record<string, unknown> {
  if (!/^[a-z0-9_]{1,512}$/.test(name)) {
    throw new LimitError('The name of a template has small letters, digits and _ only')
  }
  if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(language)) {
    throw new LimitError(`${language} is not a language of templates, such as id or en_US`)
  }
  // The body after filling in; the template's own text is checked when it is approved.
  within('The text', text, CHANNEL_LIMITS.templateText)
  const components = [...bodyOf(parameters), ...buttonsOf(options, session)]
  return {
    type: 'template',
    template: {
      name,
      language: { code: language },
      ...(components.length > 0 ? { components } : {}),
    },
  }
}

function bodyOf(parameters: string[]) {
  if (parameters.length === 0) return []
  return [
    { type: 'body', parameters: parameters.map((text) => ({ type: 'text', text: one(text) })) },
  ]
}

/** Meta's rule for what fills a gap. */
function one(text: string): string {
  if (/[\n\r\t]| {5}/.test(text)) {
    throw new LimitError('A value of a template has a line break, a tab or five spaces in a row')
  }
  return within('A value of the template', text, CHANNEL_LIMITS.templateText)
}

function buttonsOf(options: OutboundOf<'template'>['options'], session: string) {
  if (options.length > CHANNEL_LIMITS.templateButtons) {
    throw new LimitError(
      `WhatsApp takes up to ${CHANNEL_LIMITS.templateButtons} buttons, not ${options.length}`,
    )
  }
  return options.map(({ id, title }, index) => {
    within('A button', title, MESSAGE_LIMITS.templateButton)
    const payload = within('The id of a button', wrapTapId(session, id), CHANNEL_LIMITS.buttonId)
    return {
      type: 'button',
      sub_type: 'quick_reply',
      index: String(index),
      parameters: [{ type: 'payload', payload }],
    }
  })
}
