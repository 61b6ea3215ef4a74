import type { ComponentProps, ReactNode } from 'react'
import { cx } from '../lib/cx.ts'

const LOOKS = {
  primary: 'bg-accent text-on-accent hover:brightness-110 border-transparent',
  plain: 'bg-surface text-text hover:bg-raised border-control/60',
  quiet: 'bg-transparent text-text-2 hover:bg-raised hover:text-text border-transparent',
  add: 'bg-transparent text-accent hover:bg-accent-soft border-transparent',
  danger: 'bg-danger-soft text-danger hover:brightness-95 border-transparent',
}

export type ButtonProps = ComponentProps<'button'> & {
  look?: keyof typeof LOOKS
  icon?: ReactNode
}

export function Button({ look = 'plain', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={cx(
        'inline-flex h-8 shrink-0 items-center justify-center gap-1.5 rounded-control border px-3',
        'font-medium whitespace-nowrap transition-colors duration-120',
        'disabled:pointer-events-none disabled:opacity-45',
        LOOKS[look],
        className,
      )}
      {...rest}
    >
      {icon}
      {children}
    </button>
  )
}
