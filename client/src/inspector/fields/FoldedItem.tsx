import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { cx } from '../../lib/cx.ts'
import { ItemButtons } from './ItemButtons.tsx'

type Props = {
  title: string
  about: string
  removeLabel: string
  onRemove?: (() => void) | undefined
  onMoveUp?: (() => void) | undefined
  /** Whether it is open at first: where there are few, all are. */
  startsOpen?: boolean
  /** The title is words, not a name in formulas. */
  isPlain?: boolean
  children: ReactNode
}

/** One of many things of which few are edited: a line that opens. */
export function FoldedItem(props: Props) {
  const { title, about, removeLabel, onRemove, onMoveUp, startsOpen, isPlain, children } = props
  const id = useId()
  const [isOpen, setOpen] = useState(startsOpen ?? false)
  return (
    <section aria-label={title} className="rounded-xl border border-border bg-raised/60">
      <header className="flex items-center gap-1 pr-1.5">
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
          className="flex min-w-0 flex-1 items-center gap-2 rounded-xl py-2 pl-2.5 text-left"
        >
          <ChevronRight
            size={14}
            aria-hidden
            className={cx('shrink-0 text-text-3 transition-transform', isOpen && 'rotate-90')}
          />
          <span
            className={cx('min-w-0 truncate text-[13px]', isPlain ? 'font-medium' : 'font-mono')}
          >
            {title}
          </span>
          <span className="ml-auto max-w-1/2 truncate text-xs text-text-3">{about}</span>
        </button>
        <ItemButtons removeLabel={removeLabel} onRemove={onRemove} onMoveUp={onMoveUp} />
      </header>
      {isOpen && (
        <div id={id} className="flex flex-col gap-2.5 px-3 pb-3">
          {children}
        </div>
      )}
    </section>
  )
}
