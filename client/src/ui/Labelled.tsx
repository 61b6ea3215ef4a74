import { type ReactNode, useId } from 'react'

type Props = {
  label: string
  hint?: ReactNode
  problem?: string | undefined
  /** What stands at the end of the label's line: a counter, a small button. */
  aside?: ReactNode
  children: (id: string, describedBy: string) => ReactNode
}

/** A field with its label above, and what is wrong with it, or a hint, below. */
export function Labelled({ label, hint, problem, aside, children }: Props) {
  const id = useId()
  const below = `${id}-below`
  return (
    <div className="min-w-0">
      <div className="mb-1 flex items-baseline justify-between gap-2">
        <label htmlFor={id} className="text-xs font-medium text-text-2">
          {label}
        </label>
        {aside}
      </div>
      {children(id, below)}
      <div id={below} className="text-xs">
        {problem ? (
          <p role="alert" className="mt-1 text-danger">
            {problem}
          </p>
        ) : (
          hint && <p className="mt-1 text-text-3">{hint}</p>
        )}
      </div>
    </div>
  )
}
