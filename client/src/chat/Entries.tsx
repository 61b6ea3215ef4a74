import { Fragment, useContext } from 'react'
import { LanguageContext } from '../words/words.ts'
import { Bubble, type BubbleProps } from './Bubble.tsx'
import type { ChatEntry } from './chatEntry.ts'
import { dayName, isSameDay } from './chatTime.ts'

type Props = Omit<BubbleProps, 'entry' | 'quoted' | 'isFirst'> & { entries: ChatEntry[] }

export function Entries({ entries, ...bubble }: Props) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return entries.map((entry, index) => {
    const before = entries[index - 1]
    const day = dayStarting(entry, before)
    const quoted = entry.replyTo === undefined ? undefined : byId.get(entry.replyTo)
    return (
      <Fragment key={entry.id}>
        {day !== undefined && <DayChip at={day} />}
        {entry.from === 'note' ? (
          <Note text={entry.text ?? ''} />
        ) : (
          <Bubble
            {...bubble}
            entry={entry}
            quoted={quoted}
            isFirst={day !== undefined || before?.from !== entry.from}
          />
        )}
      </Fragment>
    )
  })
}

function dayStarting(entry: ChatEntry, before: ChatEntry | undefined): number | undefined {
  if (entry.at === undefined) return undefined
  const isNew = before?.at === undefined ? before === undefined : !isSameDay(before.at, entry.at)
  return isNew ? entry.at : undefined
}

function DayChip({ at }: { at: number }) {
  const language = useContext(LanguageContext)
  return (
    <p className="chat-bubble mt-2 mb-1 self-center rounded-lg bg-surface px-3 py-1 text-[12px] text-text-2 leading-4">
      {dayName(at, Date.now(), language)}
    </p>
  )
}

function Note({ text }: { text: string }) {
  return (
    <p className="chat-bubble wrap-anywhere mt-2 max-w-[90%] self-center rounded-lg bg-warning-soft px-3 py-1.5 text-center text-[12.5px] text-text-2 leading-4.5">
      {text}
    </p>
  )
}
