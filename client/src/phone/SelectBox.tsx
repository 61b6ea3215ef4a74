import { ChevronDown } from 'lucide-react'
import { useId } from 'react'

type Props = {
  label: string
  /** Beside its label instead of below it. */
  isInline?: boolean
  value: string
  /** Value → what it says. */
  options: Record<string, string>
  onChange: (value: string) => void
}

/** The browser's own list of choices in our own frame. */
export function SelectBox({ label, isInline = false, value, options, onChange }: Props) {
  const id = useId()
  const layout = isInline ? 'items-center justify-between gap-3' : 'flex-col gap-1.5'
  return (
    <div className={`flex ${layout}`}>
      <label htmlFor={id}>{label}</label>
      <span className="relative flex min-w-0">
        <select
          id={id}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className="h-9 w-full cursor-pointer appearance-none truncate rounded-control border border-control bg-surface pr-8 pl-3"
        >
          {Object.entries(options).map(([optionValue, title]) => (
            <option key={optionValue} value={optionValue}>
              {title}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          size={16}
          className="pointer-events-none absolute top-2.5 right-2.5 text-text-2"
        />
      </span>
    </div>
  )
}
