import type { InboundMessage, OutboundMessage } from '@alur/flows'
import type { ChatEntry, ChatMedia } from '../chat/chatEntry.ts'
import { placeMedia } from '../chat/placeMedia.ts'
import type { FileUrl } from './saidEntry.ts'

type Content = Omit<ChatEntry, 'id' | 'from'>
type Filled = Extract<InboundMessage, { kind: 'form' }>
type Value = Filled['values'][string]

/** `said` is what the flow said before: it knows what the fields of a form are called. */
type Known = { said?: readonly OutboundMessage[]; fileUrl?: FileUrl }

/** A message of the customer, as the chat draws it. */
export function heardEntry(message: InboundMessage, known: Known = {}): Omit<ChatEntry, 'id'> {
  return { from: 'customer', status: 'read', ...contentOf(message, known) }
}

function contentOf(message: InboundMessage, { said = [], fileUrl }: Known): Content {
  switch (message.kind) {
    case 'text':
      return { text: message.text }
    case 'tap':
      return { text: message.title }
    case 'file':
      return {
        media: fileOf(message, fileUrl),
        ...(message.caption ? { text: message.caption } : {}),
      }
    case 'location':
      return { media: placeMedia(message) }
    case 'contact':
      return {
        media: {
          kind: 'contact',
          title: message.name,
          ...(message.phone ? { detail: message.phone } : {}),
        },
      }
    case 'form':
      return { answers: answersOf(message, said) }
    case 'other':
      return {
        media: { kind: OTHERS[message.type] ?? 'unsupported' },
        ...(message.caption ? { text: message.caption } : {}),
      }
  }
}

/** How conversations from before files had a kind of their own are kept. */
const OTHERS: Record<string, ChatMedia['kind']> = {
  image: 'image',
  video: 'video',
  audio: 'voice',
  document: 'document',
  sticker: 'sticker',
  location: 'location',
  contacts: 'contact',
}

function fileOf(
  { media, file }: Extract<InboundMessage, { kind: 'file' }>,
  fileUrl: FileUrl = () => undefined,
): ChatMedia {
  const url = fileUrl(file.id)
  const size = Number(file.size)
  const detail = size > 0 ? `${file.type} · ${Math.ceil(size / 1_024)} kB` : file.type
  const kind = media === 'audio' ? 'voice' : media
  return { kind, title: file.name, detail, ...(url ? { url } : {}) }
}

function answersOf({ id, values }: Filled, said: readonly OutboundMessage[]) {
  // The channel keeps the id with the conversation before it: `0b8e….data:form`.
  const isAnswered = (asked: string) => id === asked || id?.endsWith(`.${asked}`)
  const asked = said.findLast((message) => message.kind === 'form' && isAnswered(message.id))
  const fields = asked?.kind === 'form' ? asked.fields : []
  return Object.entries(values).map(([name, value]) => {
    const field = fields.find((one) => one.name === name)
    const option = field?.options?.find((one) => one.id === value)
    return { label: field?.label ?? name, value: option?.title ?? written(value) }
  })
}

function written(value: Value): string {
  if (value === null) return '–'
  if (typeof value === 'boolean') return value ? '✓' : '✗'
  if (typeof value === 'string') return value
  return Array.isArray(value) ? value.map(written).join(', ') : JSON.stringify(value)
}
