import { type ReactNode, useCallback, useRef, useState } from 'react'
import { useWords } from '../words/words.ts'
import './chat.css'
import type { ChatEntry, ChatOption, ChatPlace } from './chatEntry.ts'
import { Entries } from './Entries.tsx'
import { EntrySheet } from './EntrySheet.tsx'
import { FrameContext } from './frame.ts'
import { NewestButton } from './NewestButton.tsx'
import { TypingDots } from './TypingDots.tsx'
import { useStickToEnd } from './useStickToEnd.ts'

type Props = {
  entries: ChatEntry[]
  /** Whether buttons and lists answer to a tap. */
  canTap: boolean
  typing?: boolean
  /** The language of entries that do not name their own. */
  language?: string
  /** What the business is called; without it, the word for any business. */
  business?: string
  onTap?: (entry: ChatEntry, option: ChatOption) => void
  /** A form filled in, a place sent: answers to the entry that asked. */
  onForm?: (entry: ChatEntry, values: Record<string, string>) => void
  onPlace?: (entry: ChatEntry, place: ChatPlace) => void
  onRetry?: (entry: ChatEntry) => void
  onEdit?: (entry: ChatEntry) => void
  /** Shown above the first message, and alone in an empty chat. */
  opening?: ReactNode
  /** Stands below the messages; the sheet of a list covers it too. */
  composer?: ReactNode
}

/** A WhatsApp chat from the customer's side: what they wrote stands on the right. */
export function ChatView(props: Props) {
  const { entries, canTap, typing = false, language, onTap, onRetry, onEdit } = props
  const words = useWords().phone.chat
  const frame = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  // What was opened stays on while its sheet slides away.
  const [opened, setOpened] = useState<ChatEntry>()
  const [isSheetOpen, setSheetOpen] = useState(false)
  const isOwn = entries.at(-1)?.from === 'customer'
  const end = useStickToEnd(scroller, { count: entries.length, isOwn, extra: typing })

  const tap = useCallback(
    (entry: ChatEntry, option: ChatOption) => {
      setSheetOpen(false)
      onTap?.(entry, option)
    },
    [onTap],
  )
  const openMenu = useCallback((entry: ChatEntry) => {
    setOpened(entry)
    setSheetOpen(true)
  }, [])

  return (
    <FrameContext value={frame}>
      <div ref={frame} className="relative flex h-full min-h-0 flex-1 flex-col overflow-hidden">
        <div className="relative min-h-0 flex-1 bg-chat">
          <div className="chat-wallpaper pointer-events-none absolute inset-0" />
          <div
            ref={scroller}
            role="log"
            aria-label={words.conversation}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard
            tabIndex={0}
            onScroll={end.noteScroll}
            className="absolute inset-0 overflow-y-auto overflow-x-hidden overscroll-contain text-[15px] leading-5"
          >
            <div className="flex min-h-full flex-col px-4 pt-2 pb-3">
              {props.opening}
              <Entries
                entries={entries}
                canTap={canTap && onTap !== undefined}
                language={language}
                business={props.business}
                onTap={tap}
                onOpenMenu={openMenu}
                onRetry={onRetry}
                onEdit={onEdit}
              />
              {typing && <TypingDots />}
            </div>
          </div>
          {end.unseen > 0 && <NewestButton count={end.unseen} onClick={end.toEnd} />}
        </div>
        {props.composer}
        {opened && (
          <EntrySheet
            key={opened.id}
            entry={opened}
            isOpen={isSheetOpen}
            language={opened.lang ?? language}
            onClose={() => setSheetOpen(false)}
            onTap={tap}
            onForm={props.onForm}
            onPlace={props.onPlace}
          />
        )}
      </div>
    </FrameContext>
  )
}
