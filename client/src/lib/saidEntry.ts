import type { OutboundMessage } from '@alur/flows'
import type { ChatEntry, ChatOption } from '../chat/chatEntry.ts'
import { placeMedia } from '../chat/placeMedia.ts'

type Content = Omit<ChatEntry, 'id' | 'from'>
type OfferedOption = Extract<OutboundMessage, { kind: 'list' }>['options'][number]

/** Where a file that the runtime keeps can be seen; nowhere in the simulator. */
export type FileUrl = (fileId: string) => string | undefined

/** A message of the flow, as the chat draws it. */
export function saidEntry(
  message: OutboundMessage,
  fileUrl: FileUrl = () => undefined,
): Omit<ChatEntry, 'id'> {
  return { from: 'business', ...contentOf(message, fileUrl) }
}

function contentOf(message: OutboundMessage, fileUrl: FileUrl): Content {
  const { text } = message
  switch (message.kind) {
    case 'text':
      return { text }
    case 'buttons':
      return { text, options: { form: 'buttons', items: message.options.map(optionOf) } }
    case 'list': {
      const items = message.options.map(optionOf)
      return { text, options: { form: 'list', button: message.button, items } }
    }
    case 'media':
      return { text, media: mediaOf(message, fileUrl) }
    case 'location':
      return { media: placeMedia({ ...message, name: text }) }
    case 'contact':
      return { media: { kind: 'contact', title: text, detail: contactLine(message) } }
    case 'link': {
      const { button: title, url } = message
      return { text, link: url === null ? { title } : { title, url } }
    }
    case 'locationRequest':
      return { text, asksPlace: true }
    case 'form':
      return { text, form: { id: message.id, button: message.button, fields: message.fields } }
    case 'template':
      return message.options.length === 0
        ? { text }
        : { text, options: { form: 'buttons', items: message.options.map(optionOf) } }
  }
}

function optionOf({ id, title, description }: OfferedOption): ChatOption {
  return { id, title, ...(description ? { description } : {}) }
}

function mediaOf(
  { media, source, filename }: Extract<OutboundMessage, { kind: 'media' }>,
  fileUrl: FileUrl,
) {
  const url = 'link' in source ? source.link : fileUrl(source.file)
  return {
    kind: media,
    ...(url ? { url } : {}),
    ...(filename ? { title: filename } : {}),
  }
}

function contactLine({ phone, organisation }: Extract<OutboundMessage, { kind: 'contact' }>) {
  return organisation ? `${phone} · ${organisation}` : phone
}
