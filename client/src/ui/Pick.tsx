import { Select } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import { cx } from '../lib/cx.ts'

export type PickItem = { value: string; label: string; about?: string }

type Props = {
  label: string
  value: string
  items: readonly PickItem[]
  onPick: (value: string) => void
  id?: string
  placeholder?: string
  isDisabled?: boolean
  isInvalid?: boolean
  className?: string
}

/** One of several values, from a list that opens. */
export function Pick(props: Props) {
  const { label, value, items, onPick, placeholder, isDisabled, isInvalid, className, id } = props
  const isListed = items.some((item) => item.value === value)
  return (
    <Select.Root
      items={items}
      value={isListed ? value : null}
      onValueChange={(picked) => picked !== null && onPick(picked)}
      disabled={isDisabled ?? false}
    >
      <Select.Trigger
        {...(id ? { id } : {})}
        aria-label={label}
        className={cx(
          'flex h-8 w-full min-w-0 items-center gap-2 rounded-control border bg-surface px-2.5 text-left',
          'hover:bg-raised disabled:opacity-60',
          isInvalid ? 'border-danger' : 'border-control/60',
          className,
        )}
      >
        <Select.Value
          placeholder={placeholder ?? ''}
          className="min-w-0 flex-1 truncate data-placeholder:text-text-3"
        />
        <Select.Icon className="text-text-3">
          <ChevronDown size={14} aria-hidden />
        </Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Positioner alignItemWithTrigger={false} sideOffset={4} className="z-60">
          <Select.Popup className="max-h-80 min-w-(--anchor-width) max-w-[min(420px,92vw)] overflow-y-auto rounded-xl border border-border bg-surface p-1 text-text shadow-xl outline-none">
            {items.map((item) => (
              <PickRow key={item.value} item={item} />
            ))}
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  )
}

function PickRow({ item }: { item: PickItem }) {
  return (
    <Select.Item
      value={item.value}
      className="flex cursor-default items-start gap-2 rounded-md px-2 py-1.5 outline-none data-highlighted:bg-accent-soft"
    >
      <Select.ItemIndicator className="mt-0.5 text-accent" keepMounted>
        <Check size={14} aria-hidden className="in-data-[selected]:visible invisible" />
      </Select.ItemIndicator>
      <span className="min-w-0">
        <Select.ItemText className="block break-words">{item.label}</Select.ItemText>
        {item.about && <span className="block text-xs text-text-3">{item.about}</span>}
      </span>
    </Select.Item>
  )
}
