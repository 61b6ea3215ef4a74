import { MESSAGE_LIMITS as LIMITS } from '../document/limits.ts'
import type { OutboundMessage } from '../run/outbound.ts'

/** What WhatsApp would refuse a message for: empty or too long texts, titles that are alike. */
export function channelProblems(message: OutboundMessage): string[] {
  const { text } = message
  switch (message.kind) {
    case 'text':
      return within('text', text, LIMITS.text)
    case 'buttons':
      return [
        ...within('body', text, LIMITS.interactiveBody),
        ...message.options.flatMap(({ title }) => within('button', title, LIMITS.buttonTitle)),
        ...alike(message.options.map(({ title }) => title)),
        ...(message.options.length > LIMITS.buttons ? ['buttons'] : []),
      ]
    case 'list':
      return [
        ...within('body', text, LIMITS.interactiveBody),
        ...within('button', message.button, LIMITS.listButton),
        ...message.options.flatMap(({ title, description = '-' }) => [
          ...within('row', title, LIMITS.rowTitle),
          ...within('description', description, LIMITS.rowDescription),
        ]),
        ...(message.options.length > LIMITS.rows ? ['rows'] : []),
      ]
    case 'link':
      return [
        ...within('body', text, LIMITS.interactiveBody),
        ...within('button', message.button, LIMITS.linkButton),
      ]
    case 'form':
      return [
        ...within('body', text, LIMITS.interactiveBody),
        ...within('button', message.button, LIMITS.formButton),
      ]
    case 'locationRequest':
      return within('body', text, LIMITS.interactiveBody)
    case 'media':
      return text === '' ? [] : within('caption', text, LIMITS.caption)
    default:
      return []
  }
}

function within(what: string, text: string, limit: number): string[] {
  if (text.trim() === '') return [`an empty ${what}`]
  return text.length > limit ? [`a ${what} of ${text.length}`] : []
}

function alike(titles: string[]): string[] {
  return new Set(titles).size < titles.length ? ['two buttons alike'] : []
}
