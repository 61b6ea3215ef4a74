import type { ChatMessage, CustomerMessage } from '@alur/server/phone'
import type { Attachment } from '../chat/AttachMenu.tsx'
import type { ChatPlace } from '../chat/chatEntry.ts'
import type { Words } from '../words/words.ts'

/** What tapping an option of this message sends. */
export function tapOf(asked: ChatMessage, optionId: string): CustomerMessage {
  const replyTo = asked.id
  return asked.kind === 'list'
    ? { kind: 'row', replyTo, rowId: optionId }
    : { kind: 'button', replyTo, buttonId: optionId }
}

/** A place, perhaps in answer to a message that asked for one. */
export function placeMessage(place: ChatPlace, replyTo?: string): CustomerMessage {
  const location = {
    ...place,
    latitude: Number(place.latitude),
    longitude: Number(place.longitude),
  }
  return { kind: 'location', location, ...(replyTo === undefined ? {} : { replyTo }) }
}

/** What an attachment sends: the phone adds a small sample file where one is needed. */
export function attachmentOf(kind: Attachment, words: Words): CustomerMessage {
  switch (kind) {
    case 'contact':
      return {
        kind: 'contacts',
        contacts: [{ name: words.phone.page.sample.contactName, phones: ['+62 812-0000-1234'] }],
      }
    case 'poll':
      return { kind: 'unsupported', type: 'poll_creation' }
    default:
      return SAMPLES[kind]
  }
}

const SAMPLES = {
  image: { kind: 'image' },
  video: { kind: 'video' },
  document: { kind: 'document' },
  voice: { kind: 'voice' },
  sticker: { kind: 'sticker' },
} satisfies Partial<Record<Attachment, CustomerMessage>>
