import { z } from 'zod'
import { LocalizedText } from '../document/content.ts'
import { MESSAGE_LIMITS } from '../document/limits.ts'
import { writeValue } from '../formula/jsonValue.ts'
import type { OutboundMessage } from '../run/outbound.ts'
import type { Speaker, Use } from './kind.ts'
import { templateUses } from './text.ts'

const formula = z.string().max(2_000)

/** What a message carries beside its text. */
export const Attachment = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.enum(['image', 'video', 'audio', 'document']),
    /** An https address, with formulas in braces; or else the variable that holds a file. */
    link: z.string().max(2_000).optional(),
    variable: z.string().optional(),
    filename: z.string().max(200).optional(),
  }),
  z.strictObject({
    type: z.literal('location'),
    latitude: formula,
    longitude: formula,
    name: LocalizedText,
    address: LocalizedText.optional(),
  }),
  z.strictObject({
    type: z.literal('contact'),
    name: LocalizedText,
    phone: z.string().max(200),
    organisation: z.string().max(200).optional(),
  }),
  z.strictObject({ type: z.literal('link'), button: LocalizedText, url: z.string().max(2_000) }),
])
export type Attachment = z.infer<typeof Attachment>

/** The message with what it carries; null where the text has to go out before it by itself. */
export function attached(
  attachment: Attachment,
  text: string,
  speaker: Speaker,
): { message: OutboundMessage; holdsText: boolean } {
  const fill = (source: string) => speaker.text({ [speaker.language]: source })
  const number = (source: string) => String(writeValue('number', speaker.value(source)) ?? '0')
  switch (attachment.type) {
    case 'location': {
      const { latitude, longitude, name, address } = attachment
      const place = { latitude: number(latitude), longitude: number(longitude) }
      const street = address ? { address: speaker.text(address) } : {}
      const message = { kind: 'location' as const, text: speaker.text(name), ...place, ...street }
      return { message, holdsText: false }
    }
    case 'contact': {
      const { name, phone, organisation } = attachment
      const employer = organisation ? { organisation: fill(organisation) } : {}
      const person = { text: speaker.text(name), phone: fill(phone), ...employer }
      return { message: { kind: 'contact', ...person }, holdsText: false }
    }
    case 'link': {
      const button = speaker.text(attachment.button)
      const message = { kind: 'link' as const, text, button, url: fill(attachment.url) }
      return { message, holdsText: true }
    }
    default:
      return mediaMessage(attachment, text, speaker, fill)
  }
}

function mediaMessage(
  { type, link, variable, filename }: Extract<Attachment, { link?: string | undefined }>,
  text: string,
  speaker: Speaker,
  fill: (source: string) => string,
): { message: OutboundMessage; holdsText: boolean } {
  const file = variable ? fileIn(speaker.stored(variable)) : undefined
  const name = filename ? fill(filename) : file?.name
  const holdsText = type !== 'audio' && text.length <= MESSAGE_LIMITS.caption
  return {
    holdsText,
    message: {
      kind: 'media',
      media: type,
      source: file ? { file: file.id } : { link: fill(link ?? '') },
      ...(name ? { filename: name } : {}),
      text: holdsText ? text : '',
    },
  }
}

function fileIn(json: unknown): { id: string; name: string } | undefined {
  const file = z.object({ id: z.string(), name: z.string() }).safeParse(json)
  return file.success ? file.data : undefined
}

export function attachmentUses(attachment: Attachment): Use[] {
  const at = (key: string) => ['attach', key]
  const template = (key: string, source: string | undefined): Use[] =>
    source ? [{ path: at(key), source, form: 'template' }] : []
  const texts = (key: string, text: LocalizedText | undefined) =>
    text ? templateUses(text, at(key)) : []
  const number = (key: string, source: string): Use[] => [
    { path: at(key), source, form: 'formula', expects: 'number' },
  ]
  switch (attachment.type) {
    case 'location': {
      const { latitude, longitude, name, address } = attachment
      return [
        ...number('latitude', latitude),
        ...number('longitude', longitude),
        ...texts('name', name),
        ...texts('address', address),
      ]
    }
    case 'contact':
      return [
        ...texts('name', attachment.name),
        ...template('phone', attachment.phone),
        ...template('organisation', attachment.organisation),
      ]
    case 'link':
      return [...texts('button', attachment.button), ...template('url', attachment.url)]
    default:
      return [
        ...template('link', attachment.link),
        ...template('filename', attachment.filename),
        ...(attachment.variable
          ? [{ path: at('variable'), source: attachment.variable, form: 'formula' as const }]
          : []),
      ]
  }
}

export function attachmentTexts(
  attachment: Attachment,
): { path: (string | number)[]; text: LocalizedText; limit: number }[] {
  const at = (key: string) => ['attach', key]
  if (attachment.type === 'link') {
    return [{ path: at('button'), text: attachment.button, limit: MESSAGE_LIMITS.linkButton }]
  }
  return 'name' in attachment
    ? [{ path: at('name'), text: attachment.name, limit: MESSAGE_LIMITS.caption }]
    : []
}
