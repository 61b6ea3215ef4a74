import { Tabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'

export type Tab = { value: string; label: ReactNode; panel: ReactNode }

type Props = {
  label: string
  value: string
  tabs: readonly Tab[]
  onChange: (value: string) => void
}

/** Panels that share a place; they stay alive while another one is shown. */
export function TabBar({ label, value, tabs, onChange }: Props) {
  return (
    <Tabs.Root
      value={value}
      onValueChange={(next) => onChange(String(next))}
      className="flex min-h-0 flex-1 flex-col"
    >
      <Tabs.List
        aria-label={label}
        className="relative flex shrink-0 gap-1 border-b border-border px-2"
      >
        {tabs.map((tab) => (
          <Tabs.Tab
            key={tab.value}
            value={tab.value}
            className="flex h-10 items-center gap-1.5 px-2.5 font-medium text-text-2 hover:text-text data-active:text-accent"
          >
            {tab.label}
          </Tabs.Tab>
        ))}
        <Tabs.Indicator className="absolute bottom-0 left-0 h-0.5 w-(--active-tab-width) translate-x-(--active-tab-left) rounded bg-accent transition-all duration-120" />
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel
          key={tab.value}
          value={tab.value}
          keepMounted
          className="min-h-0 flex-1 flex-col outline-none data-hidden:hidden flex"
        >
          {tab.panel}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  )
}
