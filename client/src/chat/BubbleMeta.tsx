import { useContext } from 'react'
import { LanguageContext, useWords } from '../words/words.ts'
import type { ChatEntry } from './chatEntry.ts'
import { clockTime } from './chatTime.ts'
import { Ticks } from './Ticks.tsx'

/** Time and ticks in the lower corner of a bubble; ticks stand only on what the reader wrote. */
export function BubbleMeta({ entry }: { entry: ChatEntry }) {
  const language = useContext(LanguageContext)
  const ticks = entry.from === 'customer' ? entry.status : undefined
  const words = useWords().phone.chat
  if (entry.at === undefined && !ticks) return null
  return (
    <span className="pointer-events-none absolute right-2 bottom-1 flex items-center gap-1 text-[11px] text-text-2 leading-4">
      {entry.isEdited && words.edited}
      {entry.at !== undefined && (
        <time dateTime={new Date(entry.at).toISOString()}>{clockTime(entry.at, language)}</time>
      )}
      {ticks && <Ticks status={ticks} />}
    </span>
  )
}

/** Keeps free, on the last line of the text, the room that time and ticks take. */
export function MetaRoom({ entry }: { entry: ChatEntry }) {
  const hasTicks = entry.from === 'customer' && entry.status !== undefined
  const width = (entry.at === undefined ? 0 : 36) + (hasTicks ? 20 : 0) + (entry.isEdited ? 40 : 0)
  return width > 0 && <span aria-hidden className="inline-block h-3" style={{ width: width + 6 }} />
}
