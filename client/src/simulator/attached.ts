import type { InboundMessage } from '@alur/flows'
import type { Attachment } from '../chat/AttachMenu.tsx'
import type { ChatPlace } from '../chat/chatEntry.ts'

type FileMessage = Extract<InboundMessage, { kind: 'file' }>

/** What a customer attaches, as the flow hears of it; nothing is uploaded anywhere. */
export function sampleMessage(kind: Attachment, contactName: string): InboundMessage {
  if (kind === 'contact') return { kind, name: contactName, phone: '+6281200001234' }
  // A poll is a kind that a business cannot receive.
  if (kind === 'poll') return { kind: 'other', type: 'unsupported' }
  return { kind: 'file', ...SAMPLES[kind] }
}

const SAMPLES = {
  image: {
    media: 'image',
    file: { id: 'sample-photo', name: 'photo.jpg', type: 'image/jpeg', size: '184320' },
  },
  video: {
    media: 'video',
    file: { id: 'sample-video', name: 'video.mp4', type: 'video/mp4', size: '262144' },
  },
  document: {
    media: 'document',
    file: { id: 'sample-document', name: 'document.pdf', type: 'application/pdf', size: '65536' },
  },
  voice: {
    media: 'audio',
    file: { id: 'sample-voice', name: 'voice.ogg', type: 'audio/ogg', size: '20480' },
  },
  sticker: {
    media: 'sticker',
    file: { id: 'sample-sticker', name: 'sticker.webp', type: 'image/webp', size: '30720' },
  },
} as const satisfies Partial<Record<Attachment, Omit<FileMessage, 'kind'>>>

/** A file of the reader's own: its name, type and size are real, its bytes stay where they are. */
export function ownFile({ name, type, size }: File): InboundMessage {
  const file = {
    id: `own-${name}`,
    name,
    type: type || 'application/octet-stream',
    size: `${size}`,
  }
  return { kind: 'file', media: mediaOf(file.type), file }
}

function mediaOf(type: string): FileMessage['media'] {
  if (type === 'image/webp') return 'sticker'
  if (type === 'image/jpeg' || type === 'image/png') return 'image'
  if (type.startsWith('video/')) return 'video'
  return type.startsWith('audio/') ? 'audio' : 'document'
}

export function placeMessage(place: ChatPlace): InboundMessage {
  return { kind: 'location', ...place }
}
