import type { Conversation } from '@alur/flows'
import type { ChatEntry } from '../chat/chatEntry.ts'
import { heardEntry } from '../lib/heardEntry.ts'
import { saidEntry } from '../lib/saidEntry.ts'

/** What was said, as the chat draws it. */
export function chatEntries({
  transcript,
  memory,
}: Pick<Conversation, 'transcript' | 'memory'>): ChatEntry[] {
  const said = transcript.flatMap((entry) => (entry.from === 'business' ? [entry.message] : []))
  return transcript.map((entry, index) => ({
    id: `entry${index}`,
    at: entry.at,
    lang: memory.language,
    ...(entry.from === 'business' ? saidEntry(entry.message) : heardEntry(entry.message, { said })),
  }))
}
