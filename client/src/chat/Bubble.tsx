import { Pencil } from 'lucide-react'
import { memo } from 'react'
import { useWords } from '../words/words.ts'
import { BubbleAnswers } from './BubbleAnswers.tsx'
import { BubbleMedia } from './BubbleMedia.tsx'
import { BubbleMeta, MetaRoom } from './BubbleMeta.tsx'
import { BubbleOptions } from './BubbleOptions.tsx'
import { BubbleTail } from './BubbleTail.tsx'
import type { ChatEntry, ChatOption } from './chatEntry.ts'
import { FormattedText } from './FormattedText.tsx'
import { Quote } from './Quote.tsx'

export type BubbleProps = {
  entry: ChatEntry
  /** The entry this one answers, when it is still in the chat. */
  quoted?: ChatEntry
  /** First of a run by the same speaker: it carries the tail. */
  isFirst: boolean
  canTap: boolean
  language?: string
  /** What the business is called. */
  business?: string
  onTap: (entry: ChatEntry, option: ChatOption) => void
  onOpenMenu: (entry: ChatEntry) => void
  onRetry?: (entry: ChatEntry) => void
  onEdit?: (entry: ChatEntry) => void
}

export const Bubble = memo(function Bubble(props: BubbleProps) {
  const { entry, isFirst, business } = props
  const words = useWords().phone.chat
  const isMine = entry.from === 'customer'
  const isBare = entry.media?.kind === 'sticker' && entry.media.url !== undefined
  const look = isMine ? 'self-end bg-bubble-out' : 'self-start bg-bubble-in'
  const corner = isMine ? 'rounded-tr-none' : 'rounded-tl-none'
  return (
    <article
      aria-label={isMine ? words.you : (business ?? words.business)}
      className={`group relative flex min-w-18 max-w-[86%] flex-col rounded-xl ${isFirst ? 'mt-2' : 'mt-0.5'} ${entry.reaction ? 'mb-4' : ''} ${isBare ? (isMine ? 'self-end' : 'self-start') : `${look} chat-bubble`} ${isFirst && !isBare ? corner : ''}`}
    >
      {isFirst && !isBare && (
        <span className={isMine ? 'text-bubble-out' : 'text-bubble-in'}>
          <BubbleTail side={isMine ? 'right' : 'left'} />
        </span>
      )}
      <BubbleBody {...props} />
      {entry.from === 'business' && (
        <BubbleOptions
          entry={entry}
          canTap={props.canTap}
          onTap={(option) => props.onTap(entry, option)}
          onOpenMenu={() => props.onOpenMenu(entry)}
        />
      )}
      {entry.canEdit && props.onEdit && <EditButton onClick={() => props.onEdit?.(entry)} />}
      {entry.reaction && <Reaction emoji={entry.reaction} />}
    </article>
  )
})

function BubbleBody({ entry, quoted, language, business, onRetry }: BubbleProps) {
  return (
    <div className="relative px-2.5 pt-1.5 pb-1.5" lang={entry.lang ?? language}>
      {quoted && <Quote entry={quoted} business={business} />}
      {entry.answers && <BubbleAnswers answers={entry.answers} />}
      {entry.media && (
        <div className="-mx-1 mb-1">
          <BubbleMedia media={entry.media} />
        </div>
      )}
      {entry.header && <p className="wrap-anywhere mb-0.5 font-semibold">{entry.header}</p>}
      <div className="wrap-anywhere">
        {entry.text ? (
          <FormattedText text={entry.text} tail={!entry.footer && <MetaRoom entry={entry} />} />
        ) : (
          <div className="h-4" />
        )}
      </div>
      {entry.footer && (
        <p className="wrap-anywhere mt-1 text-[13px] text-text-2 leading-4.5">
          {entry.footer}
          <MetaRoom entry={entry} />
        </p>
      )}
      <BubbleMeta entry={entry} />
      {entry.status === 'failed' && <Failure entry={entry} onRetry={onRetry} />}
    </div>
  )
}

function Failure({ entry, onRetry }: Pick<BubbleProps, 'entry' | 'onRetry'>) {
  const words = useWords().phone.chat
  return (
    <p className="mt-1 mb-4 text-[12px] text-danger leading-4">
      {entry.problem ?? words.failed}{' '}
      {onRetry && (
        <button type="button" onClick={() => onRetry(entry)} className="cursor-pointer underline">
          {words.retry}
        </button>
      )}
    </p>
  )
}

/** Beside the bubble; where a pointer can hover, only while it does. */
function EditButton({ onClick }: { onClick: () => void }) {
  const words = useWords().phone.chat
  return (
    <button
      type="button"
      aria-label={words.edit}
      title={words.edit}
      onClick={onClick}
      className="-left-10 -translate-y-1/2 absolute top-1/2 grid size-8 cursor-pointer place-items-center rounded-full bg-surface text-text-2 opacity-0 focus-visible:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100"
    >
      <Pencil aria-hidden size={15} />
    </button>
  )
}

function Reaction({ emoji }: { emoji: string }) {
  return (
    <span className="-bottom-4 absolute left-2 rounded-full border border-border bg-surface px-1.5 py-0.5 text-[13px] leading-4">
      {emoji}
    </span>
  )
}
