import type { MessageContent } from '../contract.ts'
import { GraphError } from '../graphErrors.ts'
import {
  allowOnly,
  isObject,
  type Param,
  pathOf,
  readList,
  readNumber,
  readObject,
  readOptionalText,
  readText,
} from './readParam.ts'

export function textMessage(param: Param): MessageContent {
  allowOnly(param, ['body', 'preview_url'])
  const preview = param.fields.preview_url
  if (preview !== undefined && typeof preview !== 'boolean') {
    throw new GraphError(100, `Param ${pathOf(param, 'preview_url')} must be a boolean.`)
  }
  return { kind: 'text', text: readText(param, 'body', { max: 4096 }) }
}

export function locationMessage(param: Param): MessageContent {
  allowOnly(param, ['latitude', 'longitude', 'name', 'address'])
  const name = readOptionalText(param, 'name', { max: 1000 })
  const address = readOptionalText(param, 'address', { max: 1000 })
  return {
    kind: 'location',
    location: {
      latitude: readNumber(param, 'latitude', { min: -90, max: 90 }),
      longitude: readNumber(param, 'longitude', { min: -180, max: 180 }),
      ...(name === undefined ? {} : { name }),
      ...(address === undefined ? {} : { address }),
    },
  }
}

/** `contacts` is the one type whose value is a list. */
export function contactsMessage(body: Param): MessageContent {
  const cards = readList(body, 'contacts', { min: 1, max: 257 })
  return { kind: 'contacts', contacts: cards.map(readCard) }
}

function readCard(card: Param) {
  const name = readObject(card, 'name')
  const formatted = readText(name, 'formatted_name', { max: 200 })
  const parts = ['first_name', 'last_name', 'middle_name', 'prefix', 'suffix']
  if (!parts.some((part) => typeof name.fields[part] === 'string')) {
    throw new GraphError(131008, `Param ${name.path} needs formatted_name and one more part.`)
  }
  const phones = Array.isArray(card.fields.phones) ? card.fields.phones.filter(isObject) : []
  const numbers = phones.flatMap(({ phone }) => (typeof phone === 'string' ? [phone] : []))
  return { name: formatted, phones: numbers }
}

/** The target is checked by the caller, who knows the chat. */
export function reactionMessage(param: Param): { content: MessageContent; target: string } {
  allowOnly(param, ['message_id', 'emoji'])
  const target = readText(param, 'message_id', { max: 300 })
  const { emoji } = param.fields
  if (typeof emoji !== 'string') {
    throw new GraphError(131008, `Param ${pathOf(param, 'emoji')} is required.`)
  }
  if ([...new Intl.Segmenter().segment(emoji)].length > 1) {
    throw new GraphError(131009, `Param ${pathOf(param, 'emoji')} must be one emoji.`)
  }
  return { content: { kind: 'reaction', text: emoji }, target }
}
