import type { DeliveryStatus, SessionMessage } from '@alur/server/contract'
import { mediaUrl } from '../../api/mediaUrl.ts'
import type { ChatEntry, ChatStatus } from '../../chat/chatEntry.ts'
import { heardEntry } from '../../lib/heardEntry.ts'
import { saidEntry } from '../../lib/saidEntry.ts'

const TICKS: Record<DeliveryStatus, ChatStatus> = {
  queued: 'pending',
  doubt: 'pending',
  accepted: 'sent',
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  failed: 'failed',
}

/** The messages of a conversation, as the chat draws them. */
export function messageEntries(messages: readonly SessionMessage[]): ChatEntry[] {
  const said = messages.flatMap((one) => (one.direction === 'out' ? [one.content] : []))
  return messages.map((message) => {
    const { id } = message
    const at = Date.parse(message.at)
    if (message.direction === 'in')
      return { id, at, ...heardEntry(message.content, { said, fileUrl: mediaUrl }) }
    const problem = message.error
      ? { problem: `${message.error.code}: ${message.error.message}` }
      : {}
    const status = TICKS[message.status]
    const writer = message.agent === null ? {} : { footer: message.agent }
    return { id, at, status, ...problem, ...saidEntry(message.content, mediaUrl), ...writer }
  })
}
