import type { ChatMessage, CustomerMessage } from '@alur/server/phone'
import type { Attachment } from '../chat/AttachMenu.tsx'
import type { Words } from '../words/words.ts'

/** What tapping an option of this message sends. */
export function tapOf(asked: ChatMessage, optionId: string, words: Words): CustomerMessage {
  const replyTo = asked.id
  switch (asked.kind) {
    case 'list':
      return { kind: 'row', replyTo, rowId: optionId }
    case 'locationRequest':
      return { kind: 'location', location: samplePlace(words), replyTo }
    default:
      return { kind: 'button', replyTo, buttonId: optionId }
  }
}

/** What an attachment sends: the phone adds a small sample file where one is needed. */
export function attachmentOf(kind: Attachment, words: Words): CustomerMessage {
  switch (kind) {
    case 'location':
      return { kind, location: samplePlace(words) }
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
  document: { kind: 'document' },
  voice: { kind: 'voice' },
  sticker: { kind: 'sticker' },
} satisfies Partial<Record<Attachment, CustomerMessage>>

function samplePlace(words: Words) {
  return { latitude: -6.1754, longitude: 106.8272, name: words.phone.page.sample.place }
}
