import type { Conversation } from '@alur/flows'
import type { ChatEntry } from '../chat/chatEntry.ts'
import { heardEntry, saidEntry } from '../lib/flowEntries.ts'

/** What was said, as the chat draws it. */
export function chatEntries(
  conversation: Pick<Conversation, 'transcript' | 'memory'>,
): ChatEntry[] {
  return conversation.transcript.map((entry, index) => ({
    id: `entry${index}`,
    at: entry.at,
    lang: conversation.memory.language,
    ...(entry.from === 'business' ? saidEntry(entry.message) : heardEntry(entry.message)),
  }))
}
