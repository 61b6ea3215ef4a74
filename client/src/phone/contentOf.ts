import type { MessageContent } from '@alur/server/phone'
import type { ChatEntry, ChatMedia, ChatOptions } from '../chat/chatEntry.ts'
import type { Words } from '../words/words.ts'

type Content = Pick<ChatEntry, 'text' | 'header' | 'footer' | 'options' | 'link' | 'media'>

/** The only option of a message that asks for the place; its tap sends one. */
const SEND_PLACE = 'send-place'

/** The content of a message in the form the chat draws. */
export function contentOf(content: MessageContent, words: Words): Content {
  const options = optionsOf(content, words)
  const media = mediaOf(content)
  // Of an unsupported message the text is WhatsApp's own word for its kind, for programs to read.
  const text = content.kind === 'unsupported' ? undefined : (content.text ?? content.media?.caption)
  return {
    ...(text === undefined ? {} : { text }),
    ...(content.header === undefined ? {} : { header: content.header }),
    ...(content.footer === undefined ? {} : { footer: content.footer }),
    ...(content.link === undefined ? {} : { link: content.link }),
    ...(options ? { options } : {}),
    ...(media ? { media } : {}),
  }
}

function optionsOf({ kind, buttons, list }: MessageContent, words: Words): ChatOptions | undefined {
  if (buttons) return { form: 'buttons', items: buttons }
  if (kind === 'locationRequest') {
    return { form: 'buttons', items: [{ id: SEND_PLACE, title: words.phone.page.sendPlace }] }
  }
  if (!list) return undefined
  return {
    form: 'list',
    button: list.button,
    items: list.sections.flatMap(({ title, rows }) =>
      rows.map((row) => (title ? { ...row, section: title } : row)),
    ),
  }
}

function mediaOf(content: MessageContent): ChatMedia | undefined {
  const { kind, media, location, contacts } = content
  if (location) return placeOf(location)
  if (contacts) {
    const [first] = contacts
    return { kind: 'contact', title: first?.name, detail: first?.phones.join(', ') }
  }
  if (kind === 'unsupported') return { kind }
  if (!media) return undefined
  return { kind: mediaKind(kind, media), url: media.url, title: media.filename, detail: undefined }
}

function placeOf({ latitude, longitude, name, address }: NonNullable<MessageContent['location']>) {
  const coordinates = `${latitude}, ${longitude}`
  return {
    kind: 'location',
    url: `https://maps.google.com/?q=${latitude},${longitude}`,
    title: name ?? coordinates,
    detail: address ?? (name ? coordinates : undefined),
  } satisfies ChatMedia
}

/** The header of an interactive message does not say what it is; its type of file does. */
function mediaKind(
  kind: MessageContent['kind'],
  { mime, voice }: NonNullable<MessageContent['media']>,
): ChatMedia['kind'] {
  if (kind === 'sticker' || kind === 'document') return kind
  if (mime.startsWith('image/')) return 'image'
  if (mime.startsWith('video/')) return 'video'
  if (mime.startsWith('audio/')) return voice ? 'voice' : 'audio'
  return 'document'
}
