import type { ReactNode } from 'react'
import { cx } from '../lib/cx.ts'

type Props = { url: string | undefined; className: string; children: ReactNode }

/** The card of a file or place, which opens it where it can be opened. */
export function MediaLink({ url, className, children }: Props) {
  const look = cx('rounded-control bg-text/6', className)
  if (!url) return <div className={look}>{children}</div>
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      className={cx(look, 'hover:bg-text/10')}
    >
      {children}
    </a>
  )
}
