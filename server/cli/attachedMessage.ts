import type { InboundMessage } from '@alur/flows'

type FileMessage = Extract<InboundMessage, { kind: 'file' }>

/** What a command such as `/photo` sends; undefined when there is no such command. */
export function attachedMessage(command: string, rest: string): InboundMessage | undefined {
  if (command === 'location') return location(rest)
  if (command === 'contact') {
    return { kind: 'contact', name: rest || 'Budi Santoso', phone: '+6281200001234' }
  }
  const sample = SAMPLES.get(command)
  if (!sample) return undefined
  const { media, type, name } = sample
  const isDocument = media === 'document'
  const file = { id: `sample-${command}`, name: (isDocument && rest) || name, type, size: '65536' }
  return { kind: 'file', media, file, ...(rest && !isDocument ? { caption: rest } : {}) }
}

type Sample = { media: FileMessage['media']; type: string; name: string }

const SAMPLES = new Map<string, Sample>([
  ['photo', { media: 'image', type: 'image/jpeg', name: 'photo.jpg' }],
  ['video', { media: 'video', type: 'video/mp4', name: 'video.mp4' }],
  ['voice', { media: 'audio', type: 'audio/ogg', name: 'voice.ogg' }],
  ['document', { media: 'document', type: 'application/pdf', name: 'document.pdf' }],
  ['sticker', { media: 'sticker', type: 'image/webp', name: 'sticker.webp' }],
])

/** Jl. Sudirman in Jakarta, when no place is named. */
function location(rest: string): InboundMessage {
  const [, latitude = '-6.2146', longitude = '106.8227'] =
    /^(-?\d{1,3}(?:\.\d{1,12})?)\s*[,\s]\s*(-?\d{1,3}(?:\.\d{1,12})?)$/.exec(rest) ?? []
  return { kind: 'location', latitude, longitude }
}
