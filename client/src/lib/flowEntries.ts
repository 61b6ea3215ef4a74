import type { InboundMessage, OutboundMessage } from '@alur/flows'
import type { ChatEntry, ChatMedia } from '../chat/chatEntry.ts'

const MEDIA: Record<string, ChatMedia['kind']> = {
  image: 'image',
  video: 'video',
  audio: 'voice',
  document: 'document',
  sticker: 'sticker',
  location: 'location',
  contacts: 'contact',
}

type Said = Omit<ChatEntry, 'id'>

/** A message of the flow, as the chat draws it. */
export function saidEntry(message: OutboundMessage): Said {
  const { text } = message
  if (message.kind === 'text') return { from: 'business', text }
  const items = message.options.map(({ id, title, description }) => ({
    id,
    title,
    ...(description ? { description } : {}),
  }))
  if (message.kind === 'buttons') {
    return { from: 'business', text, options: { form: 'buttons', items } }
  }
  return { from: 'business', text, options: { form: 'list', button: message.button, items } }
}

/** A message of the customer, as the chat draws it. */
export function heardEntry(message: InboundMessage): Said {
  if (message.kind === 'text') return { from: 'customer', text: message.text, status: 'read' }
  if (message.kind === 'tap') return { from: 'customer', text: message.title, status: 'read' }
  const media = { kind: MEDIA[message.type] ?? 'unsupported' } as const
  return {
    from: 'customer',
    status: 'read',
    media,
    ...(message.caption ? { text: message.caption } : {}),
  }
}
