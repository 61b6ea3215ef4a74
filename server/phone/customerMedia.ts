import type { MessageContent } from './contract.ts'
import type { CustomerContent, MediaInput } from './customerContent.ts'
import type { MediaStore } from './mediaStore.ts'
import { isAllowedAs, type MediaFamily } from './mediaTypes.ts'
import { PhonePageError } from './pageError.ts'
import type { Medium } from './phoneRecord.ts'
import { samples } from './samples.ts'

/** A file the customer sends: one uploaded before, or the phone's sample of that kind. */
export async function mediaContent(
  input: MediaInput,
  media: MediaStore,
  urlOf: (mediaId: string) => string,
): Promise<CustomerContent> {
  const family = families[input.kind]
  const medium = await findMedium(input, family, media)
  const caption = 'caption' in input && input.caption ? { caption: input.caption } : {}
  const filename = filenameOf(input, medium)
  const isVoice = input.kind === 'voice'
  const content: MessageContent = {
    kind: family,
    media: {
      mime: medium.mime,
      mediaId: medium.id,
      ...caption,
      ...filename,
      ...(isVoice ? { voice: true } : {}),
    },
  }
  const told = {
    id: medium.id,
    mime_type: medium.mime,
    sha256: medium.sha256,
    url: urlOf(medium.id),
    ...caption,
    ...filename,
    ...(family === 'audio' ? { voice: isVoice } : {}),
    ...(family === 'sticker' ? { animated: false } : {}),
  }
  return { content, payload: { type: family, [family]: told } }
}

/** A voice note is audio that says so. */
const families: Record<MediaInput['kind'], MediaFamily> = {
  image: 'image',
  video: 'video',
  voice: 'audio',
  audio: 'audio',
  document: 'document',
  sticker: 'sticker',
}

export function isMediaInput(input: { kind: string }): input is MediaInput {
  return Object.hasOwn(families, input.kind)
}

async function findMedium(input: MediaInput, family: MediaFamily, media: MediaStore) {
  if (input.mediaId === undefined) return addSample(family, media)
  const medium = media.find(input.mediaId)
  if (medium?.from !== 'customer') {
    throw new PhonePageError('invalid_request', 'There is no such file. Upload it first.')
  }
  if (!isAllowedAs(family, medium.mime)) {
    throw new PhonePageError('invalid_request', `${medium.mime} cannot be sent as ${input.kind}.`)
  }
  return medium
}

function addSample(family: MediaFamily, media: MediaStore): Promise<Medium> {
  const { mime, filename, base64 } = samples[family]
  return media.add({ from: 'customer', mime, filename, bytes: Buffer.from(base64, 'base64') })
}

/** Only documents carry their name over. */
function filenameOf(input: MediaInput, medium: Medium) {
  if (input.kind !== 'document') return {}
  const filename = input.filename ?? medium.filename
  return filename === undefined ? {} : { filename }
}
