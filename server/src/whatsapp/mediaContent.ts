import { MESSAGE_LIMITS } from '@alur/flows'
import { CHANNEL_LIMITS, LimitError, optional, webAddress } from './limits.ts'
import type { OutboundOf } from './outboundOf.ts'

/** `media` is Graph's id of the uploaded file; a linked file is fetched by Meta itself. */
export function mediaContent(
  { media: kind, source, filename, text }: OutboundOf<'media'>,
  media: string | undefined,
): Record<string, unknown> {
  const name = { what: 'The name of the file', text: filename, limit: CHANNEL_LIMITS.filename }
  const content = {
    ...sourceOf(source, media),
    ...captionOf(kind, text),
    ...(kind === 'document' ? optional('filename', name) : {}),
  }
  return { type: kind, [kind]: content }
}

function sourceOf(source: OutboundOf<'media'>['source'], media: string | undefined) {
  if ('link' in source) return { link: webAddress('The address of the file', source.link) }
  if (media === undefined) throw new LimitError('The file was not uploaded')
  return { id: media }
}

function captionOf(kind: string, text: string) {
  if (kind === 'audio' && text.trim() !== '') {
    throw new LimitError('WhatsApp sends a sound without words')
  }
  return optional('caption', { what: 'The caption', text, limit: MESSAGE_LIMITS.caption })
}
