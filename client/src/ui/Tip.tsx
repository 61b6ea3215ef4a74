import { Tooltip } from '@base-ui/react/tooltip'
import type { ReactElement } from 'react'

type Props = { label: string; children: ReactElement<Record<string, unknown>> }

/** Shows a control's name when the pointer or the focus rests on it. */
export function Tip({ label, children }: Props) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger render={children} />
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={6} className="z-60">
          <Tooltip.Popup className="max-w-64 rounded-md bg-text px-2 py-1 text-xs text-surface shadow-lg">
            {label}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}
