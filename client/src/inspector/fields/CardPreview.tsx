import type { ReactNode } from 'react'
import { useWords } from '../../words/words.ts'

type Props = {
  /** Where the text breaks off in the customer's chat, in UTF-16 units; `used` is how long it is now. */
  used: number
  limit: number
  tooLong: string
  buttons: readonly string[]
  children: ReactNode
}

/** The message as the customer gets it, with its buttons and how much room is left. */
export function CardPreview({ used, limit, tooLong, buttons, children }: Props) {
  const words = useWords().desk.panels.shared
  const isOver = used > limit
  return (
    <figure aria-label={words.preview} className="rounded-xl bg-chat p-3">
      <div className="max-w-72 rounded-xl rounded-tl-sm bg-bubble-in p-2.5 text-text shadow-xs">
        <div className="text-[13px]/5">{children}</div>
      </div>
      {buttons.map((title, index) => (
        <div
          key={`button${index + 1}`}
          className="mt-1 max-w-72 truncate rounded-xl bg-bubble-in px-3 py-1.5 text-center text-[13px]/5 font-medium text-info shadow-xs"
        >
          {title || '…'}
        </div>
      ))}
      <figcaption className={`mt-2 text-xs ${isOver ? 'font-medium text-danger' : 'text-text-2'}`}>
        {isOver ? tooLong : words.charactersLeft(used, limit)}
      </figcaption>
    </figure>
  )
}
