import { cx } from '../../lib/cx.ts'

type Props = {
  row: number
  column: number
  label: string
  value: string
  problem?: string | undefined
  placeholder?: string
  isPlain?: boolean
  onText: (text: string) => void
}

/** One cell to type in; it fills its place in the table. */
export function GridCell(props: Props) {
  const { row, column, label, value, problem, placeholder, isPlain, onText } = props
  return (
    <input
      data-live
      data-cell={`${row}:${column}`}
      aria-label={label}
      aria-invalid={problem !== undefined}
      title={problem}
      value={value}
      placeholder={placeholder}
      spellCheck={false}
      onChange={(event) => onText(event.target.value)}
      className={cx(
        'block h-8 w-full min-w-28 bg-transparent px-2 text-[13px] placeholder:text-text-3',
        'focus:bg-accent-soft/50 focus-visible:outline-offset-[-2px] aria-invalid:bg-danger-soft',
        !isPlain && 'font-mono',
      )}
    />
  )
}
