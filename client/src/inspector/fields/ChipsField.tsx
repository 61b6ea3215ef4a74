import { useId } from 'react'
import { cx } from '../../lib/cx.ts'

type Props<Value> = {
  label: string
  items: readonly { value: Value; label: string; name?: string }[]
  chosen: readonly Value[]
  onChange: (chosen: Value[]) => void
}

/** Several of a few values, each a button that is on or off; they keep the order of the items. */
export function ChipsField<Value extends string | number>(props: Props<Value>) {
  const { label, items, chosen, onChange } = props
  const id = useId()

  function toggle(value: Value) {
    const isOn = !chosen.includes(value)
    onChange(
      items.map((one) => one.value).filter((one) => (one === value ? isOn : chosen.includes(one))),
    )
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand on the line of labels.
    <div role="group" aria-labelledby={id}>
      <p id={id} className="mb-1 text-xs font-medium text-text-2">
        {label}
      </p>
      <div className="flex flex-wrap gap-1.5">
        {items.map((item) => {
          const isOn = chosen.includes(item.value)
          return (
            <button
              key={item.value}
              type="button"
              aria-pressed={isOn}
              aria-label={item.name ?? item.label}
              onClick={() => toggle(item.value)}
              className={cx(
                'h-7 min-w-8 rounded-full border px-2.5 text-[13px] transition-colors disabled:opacity-60',
                isOn
                  ? 'border-transparent bg-accent font-medium text-on-accent'
                  : 'border-control/60 bg-surface text-text-2 hover:bg-raised',
              )}
            >
              {item.label}
            </button>
          )
        })}
      </div>
    </div>
  )
}
