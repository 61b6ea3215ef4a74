import type { MessageContent } from '../contract.ts'
import { GraphError } from '../graphErrors.ts'
import { bareMime, isAllowedAs, type MediaFamily } from '../mediaTypes.ts'
import type { Medium } from '../phoneRecord.ts'
import { allowOnly, type Param, pathOf, readOptionalText, readText, readUrl } from './readParam.ts'

export type FindMedium = (id: string) => Medium | undefined

const maxCaption = 1024

export function imageMessage(param: Param, findMedium: FindMedium): MessageContent {
  allowOnly(param, ['id', 'link', 'caption'])
  return { kind: 'image', media: { ...readMedium(param, 'image', findMedium), ...caption(param) } }
}

export function videoMessage(param: Param, findMedium: FindMedium): MessageContent {
  allowOnly(param, ['id', 'link', 'caption'])
  return { kind: 'video', media: { ...readMedium(param, 'video', findMedium), ...caption(param) } }
}

export function stickerMessage(param: Param, findMedium: FindMedium): MessageContent {
  allowOnly(param, ['id', 'link'])
  return { kind: 'sticker', media: readMedium(param, 'sticker', findMedium) }
}

export function documentMessage(param: Param, findMedium: FindMedium): MessageContent {
  allowOnly(param, ['id', 'link', 'caption', 'filename'])
  const filename = readOptionalText(param, 'filename', { max: 240 })
  const media = readMedium(param, 'document', findMedium)
  return {
    kind: 'document',
    media: { ...media, ...(filename === undefined ? {} : { filename }), ...caption(param) },
  }
}

export function audioMessage(param: Param, findMedium: FindMedium): MessageContent {
  allowOnly(param, ['id', 'link', 'voice'])
  const { voice = false } = param.fields
  if (typeof voice !== 'boolean') {
    throw new GraphError(100, `Param ${pathOf(param, 'voice')} must be a boolean.`)
  }
  const media = readMedium(param, 'audio', findMedium)
  // A link's real type is known only when it is fetched; an uploaded file's is known now.
  if (voice && media.mediaId !== undefined && bareMime(media.mime) !== 'audio/ogg') {
    throw new GraphError(
      131053,
      `${param.path} is ${media.mime}; a voice message must be audio/ogg.`,
    )
  }
  return { kind: 'audio', media: { ...media, ...(voice ? { voice } : {}) } }
}

/** The medium by `id` or `link`: exactly one of the two. */
export function readMedium(
  param: Param,
  family: MediaFamily,
  findMedium: FindMedium,
): NonNullable<MessageContent['media']> {
  const { id, link } = param.fields
  if ((id === undefined) === (link === undefined)) {
    const code = id === undefined ? 131008 : 100
    throw new GraphError(code, `Param ${param.path} needs either an id or a link.`)
  }
  if (id === undefined) return { mime: linkMimes[family], url: readUrl(param, 'link') }
  const medium = findMedium(readText(param, 'id', { max: 200 }))
  // An id from a webhook is the customer's file: it can be fetched, not sent.
  if (medium?.from !== 'business') {
    throw new GraphError(131009, `Param ${pathOf(param, 'id')} is not a media id of this number.`)
  }
  if (!isAllowedAs(family, medium.mime)) {
    throw new GraphError(
      131053,
      `${param.path} is ${medium.mime}, which cannot be sent as ${family}.`,
    )
  }
  const filename = medium.filename === undefined ? {} : { filename: medium.filename }
  return { mime: medium.mime, mediaId: medium.id, ...filename }
}

/** What the page takes a linked file for; it loads the link itself. */
const linkMimes: Record<MediaFamily, string> = {
  image: 'image/jpeg',
  video: 'video/mp4',
  audio: 'audio/mpeg',
  sticker: 'image/webp',
  document: 'application/octet-stream',
}

function caption(param: Param) {
  const text = readOptionalText(param, 'caption', { max: maxCaption })
  return text === undefined ? {} : { caption: text }
}
