import type { FlowEvent, InboundMessage, OutboundMessage } from '@alur/flows'
import type { Words } from '../../words/words.ts'

type Journal = Words['desk']['sessions']['log']
const LONGEST = 140

/** What the customer sent, in one sentence. */
export function heardWords(
  { message, isEdit }: Extract<FlowEvent, { type: 'message' }>,
  words: Journal,
): string {
  const heard = contentWords(message, words)
  return isEdit ? words.changed(heard) : heard
}

function contentWords(message: InboundMessage, words: Journal): string {
  switch (message.kind) {
    case 'text':
      return words.wrote(shorten(message.text))
    case 'tap':
      return words.tapped(message.title)
    case 'file':
      return words.sentThing(words.things[message.media], shorten(message.file.name))
    case 'location': {
      const place = message.name ?? `${message.latitude}, ${message.longitude}`
      return words.sentThing(words.things.location, shorten(place))
    }
    case 'contact':
      return words.sentThing(words.things.contact, shorten(message.name))
    case 'form':
      return words.filledIn
    case 'other':
      return words.sent(message.type)
  }
}

/** What the flow said, in one sentence. */
export function saidWords(message: OutboundMessage, words: Journal): string {
  const text = shorten(message.text)
  switch (message.kind) {
    case 'text':
    case 'buttons':
    case 'list':
      return words.said(text)
    case 'media':
      return words.saidThing(words.things[message.media], text || shorten(message.filename ?? ''))
    default:
      return words.saidThing(words.things[message.kind], text)
  }
}

/** On one line, cut where it gets long. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}
