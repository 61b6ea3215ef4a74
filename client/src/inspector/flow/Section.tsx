import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = { title: string; about?: string; isOpen?: boolean; children: ReactNode }

/** A part of the flow's panel that folds away. */
export function Section({ title, about, isOpen, children }: Props) {
  return (
    <details open={isOpen} className="group border-t border-border">
      <summary className="flex cursor-pointer list-none items-center gap-2 px-4 py-3 font-semibold hover:bg-raised">
        <ChevronRight
          size={15}
          aria-hidden
          className="text-text-3 transition-transform group-open:rotate-90"
        />
        {title}
      </summary>
      <div className="flex flex-col gap-3 px-4 pb-4">
        {about && <p className="text-xs text-text-3">{about}</p>}
        {children}
      </div>
    </details>
  )
}
