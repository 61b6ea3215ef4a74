import { ClipboardList, List, MapPin, Reply, SquareArrowOutUpRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '../words/words.ts'
import type { ChatEntry, ChatOption } from './chatEntry.ts'

type Props = {
  entry: ChatEntry
  canTap: boolean
  onTap: (option: ChatOption) => void
  onOpenMenu: () => void
}

/** The rows under a bubble: reply buttons, the button that opens the list, or a link. */
export function BubbleOptions({ entry, canTap, onTap, onOpenMenu }: Props) {
  const words = useWords().phone.chat
  const { options, link, form, asksPlace } = entry
  return (
    <>
      {options?.form === 'buttons' &&
        options.items.map((option) => (
          <OptionButton key={option.id} disabled={!canTap} onClick={() => onTap(option)}>
            <Reply aria-hidden size={16} className="shrink-0" />
            {option.title}
          </OptionButton>
        ))}
      {options?.form === 'list' && (
        <OptionButton
          disabled={!canTap}
          onClick={onOpenMenu}
          label={words.openList(options.button ?? '')}
        >
          <List aria-hidden size={16} className="shrink-0" />
          {options.button}
        </OptionButton>
      )}
      {form && (
        <OptionButton disabled={!canTap} onClick={onOpenMenu} label={words.openForm(form.button)}>
          <ClipboardList aria-hidden size={16} className="shrink-0" />
          {form.button}
        </OptionButton>
      )}
      {asksPlace && (
        <OptionButton
          disabled={!canTap}
          onClick={onOpenMenu}
          label={words.openPlaces(words.sendPlace)}
        >
          <MapPin aria-hidden size={16} className="shrink-0" />
          {words.sendPlace}
        </OptionButton>
      )}
      {link && <LinkRow {...link} />}
    </>
  )
}

function LinkRow({ title, url }: NonNullable<ChatEntry['link']>) {
  const body = (
    <>
      <SquareArrowOutUpRight aria-hidden size={16} className="shrink-0" />
      {title}
    </>
  )
  if (url === undefined) return <p className={`${ROW} text-text-3`}>{body}</p>
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" className={`${ROW} text-accent`}>
      {body}
    </a>
  )
}

const ROW =
  'flex min-h-10.5 w-full items-center justify-center gap-2 border-border border-t px-3 py-2 text-center font-medium wrap-anywhere last:rounded-b-[10px] enabled:hover:bg-text/5 enabled:active:bg-text/10 disabled:text-text-3'

function OptionButton(props: {
  disabled: boolean
  onClick: () => void
  label?: string
  children: ReactNode
}) {
  return (
    <button
      type="button"
      disabled={props.disabled}
      onClick={props.onClick}
      aria-label={props.label}
      aria-haspopup={props.label ? 'dialog' : undefined}
      className={`${ROW} text-accent enabled:cursor-pointer`}
    >
      {props.children}
    </button>
  )
}
