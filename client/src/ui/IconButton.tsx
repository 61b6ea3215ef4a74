import type { ComponentProps, ReactNode } from 'react'
import { cx } from '../lib/cx.ts'
import { Tip } from './Tip.tsx'

type Props = Omit<ComponentProps<'button'>, 'children'> & { label: string; icon: ReactNode }

/** A button that shows an icon alone; its name is read aloud and shown on hover. */
export function IconButton({ label, icon, className, ...rest }: Props) {
  return (
    <Tip label={label}>
      <button
        type="button"
        aria-label={label}
        className={cx(
          'inline-flex size-8 shrink-0 items-center justify-center rounded-control text-text-2',
          'transition-colors duration-120 hover:bg-raised hover:text-text',
          'disabled:pointer-events-none disabled:opacity-40 aria-pressed:bg-accent-soft',
          'aria-pressed:text-accent',
          className,
        )}
        {...rest}
      >
        {icon}
      </button>
    </Tip>
  )
}
