import { Select } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import { useId } from 'react'
import { cx } from '../lib/cx.ts'

/** Items of one `group` follow each other. */
export type PickItem = { value: string; label: string; about?: string; group?: string }

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
            {grouped(items).map(({ name, rows }) => (
              <PickGroup key={name ?? ''} name={name} items={rows} />
            ))}
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  )
}

function grouped(items: readonly PickItem[]): { name: string | undefined; rows: PickItem[] }[] {
  const names = Array.from(new Set(items.map(({ group }) => group)))
  return names.map((name) => ({ name, rows: items.filter(({ group }) => group === name) }))
}

function PickGroup({ name, items }: { name: string | undefined; items: readonly PickItem[] }) {
  const rows = items.map((item) => <PickRow key={item.value} item={item} />)
  if (name === undefined) return rows
  return (
    <Select.Group>
      <Select.GroupLabel className="px-2 pt-2 pb-1 text-xs font-medium text-text-3">
        {name}
      </Select.GroupLabel>
      {rows}
    </Select.Group>
  )
}

function PickRow({ item }: { item: PickItem }) {
  const id = useId()
  return (
    <Select.Item
      value={item.value}
      aria-labelledby={id}
      aria-describedby={item.about ? `${id}-about` : undefined}
      className="flex cursor-default items-start gap-2 rounded-md px-2 py-1.5 outline-none data-highlighted:bg-accent-soft"
    >
      <Select.ItemIndicator className="mt-0.5 text-accent" keepMounted>
        <Check size={14} aria-hidden className="in-data-[selected]:visible invisible" />
      </Select.ItemIndicator>
      <span className="min-w-0">
        <Select.ItemText id={id} className="block break-words">
          {item.label}
        </Select.ItemText>
        {item.about && (
          <span id={`${id}-about`} className="block text-xs text-text-3">
            {item.about}
          </span>
        )}
      </span>
    </Select.Item>
  )
}
