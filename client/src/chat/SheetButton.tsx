import type { ReactNode } from 'react'

/** The one button at the end of a sheet; it submits the form it stands in. */
export function SheetButton({ disabled, children }: { disabled?: boolean; children: ReactNode }) {
  return (
    <button
      type="submit"
      disabled={disabled}
      className="h-11 w-full rounded-full bg-accent font-semibold text-[15px] text-on-accent enabled:cursor-pointer disabled:bg-text/10 disabled:text-text-3"
    >
      {children}
    </button>
  )
}
