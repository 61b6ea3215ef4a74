import type { ChatMessage, CustomerMessage, MessageContent } from '@alur/server/phone'

const MIME = {
  image: 'image/jpeg',
  video: 'video/mp4',
  voice: 'audio/ogg',
  audio: 'audio/ogg',
  sticker: 'image/webp',
  document: 'application/pdf',
} as const

/** What a message will look like before the phone has taken it: a tap shows the title it tapped. */
export function draftContent(
  message: CustomerMessage,
  chat: ChatMessage[],
): MessageContent & { replyTo?: string } {
  const replyTo = 'replyTo' in message ? message.replyTo : undefined
  const quote = replyTo === undefined ? {} : { replyTo }
  switch (message.kind) {
    case 'text':
      return { kind: 'text', text: message.text, ...quote }
    case 'button':
    case 'row':
      return { kind: 'text', text: tappedTitle(message, chat), ...quote }
    case 'location':
      return { kind: 'location', location: message.location, ...quote }
    case 'contacts':
      return { kind: 'contacts', contacts: message.contacts, ...quote }
    case 'reaction':
      return { kind: 'text', text: message.emoji, ...quote }
    case 'form':
      return { kind: 'form', answers: [], ...quote }
    case 'edit':
      return { kind: 'text', text: message.text }
    case 'unsupported':
      return { kind: 'unsupported' }
    case 'voice':
      return { kind: 'audio', media: { mime: MIME.voice, voice: true }, ...quote }
    default:
      return { kind: message.kind, media: { mime: MIME[message.kind] }, ...quote }
  }
}

function tappedTitle(
  tap: Extract<CustomerMessage, { kind: 'button' | 'row' }>,
  chat: ChatMessage[],
): string {
  const asked = chat.find(({ id }) => id === tap.replyTo)
  const options =
    tap.kind === 'button' ? asked?.buttons : asked?.list?.sections.flatMap(({ rows }) => rows)
  const optionId = tap.kind === 'button' ? tap.buttonId : tap.rowId
  return options?.find(({ id }) => id === optionId)?.title ?? ''
}
