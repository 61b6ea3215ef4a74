import { MESSAGE_LIMITS } from '../document/limits.ts'
import { BODY_LIMITS } from './bodyLimits.ts'
import type { Effect } from './effect.ts'
import type { OfferedOption, OutboundMessage } from './outbound.ts'
import { splitText } from './splitText.ts'

/** A body or title that came out empty: WhatsApp refuses a message without one. */
const EMPTY = '…'

/**
 * Brings messages within WhatsApp's limits, whatever formulas made of them: one over a limit would be
 * refused, and the customer would wait for a question that never comes. A long text goes out in parts,
 * the last of them with the buttons; a long title is cut.
 */
export function fitMessages(effects: Effect[]): Effect[] {
  return effects.flatMap((effect): Effect[] =>
    effect.type === 'send'
      ? fitted(effect.message).map((message) => ({ ...effect, message }))
      : [effect],
  )
}

function fitted(message: OutboundMessage): OutboundMessage[] {
  if (message.kind === 'media') return fittedMedia(message)
  const last = BODY_LIMITS[message.kind]
  const shown = withTitles(message)
  if (last === undefined) return [shown]
  if (message.text.length <= last && message.text.trim() !== '') return [shown]
  const parts = splitText(message.text, { most: MESSAGE_LIMITS.text, last })
  const [text = EMPTY] = parts.slice(-1)
  return [...texts(parts.slice(0, -1)), { ...shown, text }]
}

/** What is too long for a caption is read before the file. */
function fittedMedia(message: Extract<OutboundMessage, { kind: 'media' }>): OutboundMessage[] {
  if (message.text.length <= MESSAGE_LIMITS.caption) return [message]
  const limits = { most: MESSAGE_LIMITS.text, last: MESSAGE_LIMITS.text }
  return [...texts(splitText(message.text, limits)), { ...message, text: '' }]
}

function texts(parts: string[]): OutboundMessage[] {
  return parts.map((text) => ({ kind: 'text', text }))
}

function withTitles(message: OutboundMessage): OutboundMessage {
  switch (message.kind) {
    case 'buttons':
      return { ...message, options: distinct(message.options) }
    case 'list':
      return {
        ...message,
        button: clip(message.button, MESSAGE_LIMITS.listButton),
        options: message.options.map(row),
      }
    case 'link':
      return { ...message, button: clip(message.button, MESSAGE_LIMITS.linkButton) }
    case 'form':
      return { ...message, button: clip(message.button, MESSAGE_LIMITS.formButton) }
    default:
      return message
  }
}

/** Two buttons with one title are refused; a number before each tells them apart. */
function distinct(options: OfferedOption[]): OfferedOption[] {
  const limit = MESSAGE_LIMITS.buttonTitle
  const cut = options.map((option) => ({ ...option, title: clip(option.title, limit) }))
  if (new Set(cut.map(({ title }) => title)).size === cut.length) return cut
  return options.map((option, index) => ({
    ...option,
    title: clip(`${index + 1}. ${option.title}`, limit),
  }))
}

function row({ description, title, id }: OfferedOption): OfferedOption {
  const shown = { id, title: clip(title, MESSAGE_LIMITS.rowTitle) }
  if (description === undefined || description.trim() === '') return shown
  return { ...shown, description: clip(description, MESSAGE_LIMITS.rowDescription) }
}

function clip(text: string, limit: number): string {
  if (text.trim() === '') return EMPTY
  if (text.length <= limit) return text
  const cut = text.slice(0, limit - EMPTY.length).replace(/\p{Surrogate}$/u, '')
  return `${cut.trimEnd()}…`
}
