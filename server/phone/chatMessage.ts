import type { ChatMessage } from './contract.ts'
import type { StoredMessage } from './phoneRecord.ts'

/** A stored message as the page sees it; `mediaUrl` makes the address of a medium held here. */
export function toChatMessage(
  { id, direction, at, content, replyTo, editedAt, status, error }: StoredMessage,
  mediaUrl: (mediaId: string) => string,
): ChatMessage {
  const { media } = content
  return {
    ...content,
    ...(media?.mediaId === undefined ? {} : { media: { ...media, url: mediaUrl(media.mediaId) } }),
    id,
    direction,
    at: new Date(at).toISOString(),
    status,
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(editedAt === undefined ? {} : { edited: true }),
    // Until it has failed, what it will fail with is nobody's business.
    ...(status === 'failed' && error ? { error } : {}),
  }
}
