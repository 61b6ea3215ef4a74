import type { MessageContent } from '@alur/server/phone'
import type { ChatEntry, ChatForm, ChatMedia, ChatOptions } from '../chat/chatEntry.ts'
import { placeMedia } from '../chat/placeMedia.ts'

type Content = Pick<
  ChatEntry,
  'text' | 'header' | 'footer' | 'options' | 'link' | 'media' | 'form' | 'answers' | 'asksPlace'
>

/** The content of a message in the form the chat draws. */
export function contentOf(content: MessageContent): Content {
  const options = optionsOf(content)
  const media = mediaOf(content)
  const form = formOf(content)
  // Of an unsupported message the text is WhatsApp's own word for its kind, for programs to read.
  const text = content.kind === 'unsupported' ? undefined : (content.text ?? content.media?.caption)
  return {
    ...(text === undefined ? {} : { text }),
    ...(content.header === undefined ? {} : { header: content.header }),
    ...(content.footer === undefined ? {} : { footer: content.footer }),
    ...(content.link === undefined ? {} : { link: content.link }),
    ...(options ? { options } : {}),
    ...(media ? { media } : {}),
    ...(form ? { form } : {}),
    ...(content.answers === undefined ? {} : { answers: content.answers }),
    ...(content.kind === 'locationRequest' ? { asksPlace: true } : {}),
  }
}

function formOf({ form }: MessageContent): ChatForm | undefined {
  return form && { id: form.token, button: form.title, fields: form.fields }
}

function optionsOf({ buttons, list }: MessageContent): ChatOptions | undefined {
  if (buttons) return { form: 'buttons', items: buttons }
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
  if (location) return placeMedia(location)
  if (contacts) {
    const [first] = contacts
    return { kind: 'contact', title: first?.name, detail: first?.phones.join(', ') }
  }
  if (kind === 'unsupported') return { kind }
  if (!media) return undefined
  return { kind: mediaKind(kind, media), url: media.url, title: media.filename, detail: undefined }
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
