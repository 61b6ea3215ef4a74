import { useId } from 'react'

type Props<Value extends string> = {
  label: string
  options: { value: Value; title: string; lang?: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** A few choices side by side, one of them taken. */
export function Segments<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="mb-1.5 text-[13px] text-text-2">{label}</legend>
      <div className="flex rounded-control bg-text/8 p-0.5">
        {options.map((option) => (
          <label
            key={option.value}
            lang={option.lang}
            className="flex min-h-8 flex-1 cursor-pointer items-center justify-center rounded-md px-2 text-center text-[13px] text-text-2 has-checked:bg-accent has-checked:font-medium has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.title}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
