import type { ReactNode } from 'react'
import { ItemButtons } from './ItemButtons.tsx'

type Props = {
  title: string
  removeLabel?: string
  onRemove?: (() => void) | undefined
  onMoveUp?: (() => void) | undefined
  children: ReactNode
}

/** One of several things of a step: an option, a way, a check. */
export function ItemBox({ title, removeLabel = '', onRemove, onMoveUp, children }: Props) {
  return (
    <section aria-label={title} className="rounded-xl border border-border bg-raised/60 p-3 pt-1.5">
      <header className="mb-1 flex items-center gap-1">
        <h4 className="min-w-0 flex-1 truncate text-xs font-semibold text-text-2">{title}</h4>
        <ItemButtons removeLabel={removeLabel} onRemove={onRemove} onMoveUp={onMoveUp} />
      </header>
      <div className="flex flex-col gap-2.5">{children}</div>
    </section>
  )
}
