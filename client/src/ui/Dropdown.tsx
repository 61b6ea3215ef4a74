import { Menu } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { cx } from '../lib/cx.ts'

const ITEM =
  'flex cursor-default items-center gap-2.5 rounded-md px-2.5 py-1.5 outline-none data-highlighted:bg-accent-soft data-disabled:opacity-45'

type Props = {
  trigger: ReactElement<Record<string, unknown>>
  children: ReactNode
  align?: 'start' | 'end'
}

/** A menu that opens from a button. */
export function Dropdown({ trigger, children, align = 'end' }: Props) {
  return (
    <Menu.Root>
      <Menu.Trigger render={trigger} />
      <Menu.Portal>
        <Menu.Positioner align={align} sideOffset={6} className="z-50">
          <Menu.Popup className="max-h-[70dvh] min-w-48 max-w-[min(360px,92vw)] overflow-y-auto rounded-xl border border-border bg-surface p-1 text-text shadow-xl outline-none">
            {children}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

type ItemProps = {
  onChoose: () => void
  icon?: ReactNode
  hint?: string
  /** A sentence under the name. */
  about?: string | undefined
  isDisabled?: boolean
  isDanger?: boolean
  children: ReactNode
}

export function DropdownItem(props: ItemProps) {
  const { onChoose, icon, hint, about, isDisabled, isDanger, children } = props
  return (
    <Menu.Item
      onClick={onChoose}
      disabled={isDisabled ?? false}
      className={cx(ITEM, isDanger && 'text-danger')}
    >
      {icon}
      <span className="min-w-0 flex-1">
        <span className={cx('block', about ? 'wrap-anywhere' : 'truncate')}>{children}</span>
        {about && <span className="block text-xs text-text-3">{about}</span>}
      </span>
      {hint && <span className="pl-4 text-xs text-text-3">{hint}</span>}
    </Menu.Item>
  )
}

type ChoicesProps = {
  label: string
  value: string
  items: readonly { value: string; label: string }[]
  onChoose: (value: string) => void
}

/** One of several settings inside a menu. */
export function DropdownChoices({ label, value, items, onChoose }: ChoicesProps) {
  return (
    <Menu.Group>
      <Menu.GroupLabel className="px-2.5 pt-1.5 pb-1 text-xs font-medium text-text-3">
        {label}
      </Menu.GroupLabel>
      <Menu.RadioGroup value={value} onValueChange={onChoose}>
        {items.map((item) => (
          <Menu.RadioItem key={item.value} value={item.value} className={ITEM}>
            <span className="flex-1">{item.label}</span>
            <Menu.RadioItemIndicator className="text-accent">
              <Check size={14} aria-hidden />
            </Menu.RadioItemIndicator>
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </Menu.Group>
  )
}

type ToggleProps = { isOn: boolean; onChange: (isOn: boolean) => void; children: ReactNode }

/** A setting inside a menu that is on or off; the menu stays open. */
export function DropdownToggle({ isOn, onChange, children }: ToggleProps) {
  return (
    <Menu.CheckboxItem checked={isOn} onCheckedChange={onChange} className={ITEM}>
      <span className="flex-1">{children}</span>
      <Menu.CheckboxItemIndicator className="text-accent">
        <Check size={14} aria-hidden />
      </Menu.CheckboxItemIndicator>
    </Menu.CheckboxItem>
  )
}

export function DropdownLine() {
  return <Menu.Separator className="my-1 h-px bg-border" />
}
