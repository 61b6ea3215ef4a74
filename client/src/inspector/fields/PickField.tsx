import { Labelled } from '../../ui/Labelled.tsx'
import { Pick, type PickItem } from '../../ui/Pick.tsx'

type Props<Value extends string> = {
  label: string
  value: Value
  items: readonly (PickItem & { value: Value })[]
  hint?: string
  onPick: (value: Value) => void
}

/** One of several values, with its label above. */
export function PickField<Value extends string>(props: Props<Value>) {
  const { label, value, items, hint, onPick } = props
  return (
    <Labelled label={label} hint={hint}>
      {(id) => (
        <Pick
          id={id}
          label={label}
          value={value}
          items={items}
          onPick={(picked) => {
            const item = items.find((one) => one.value === picked)
            if (item) onPick(item.value)
          }}
        />
      )}
    </Labelled>
  )
}
