import { RotateCcw, SlidersHorizontal, X } from 'lucide-react'
import { cx } from '../lib/cx.ts'
import { Dropdown, DropdownToggle } from '../ui/Dropdown.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { useWords } from '../words/words.ts'
import type { Systems } from './act.ts'
import { type SimulatorView, simulatorViews } from './simulatorView.ts'

type Props = {
  view: SimulatorView
  onView: (view: SimulatorView) => void
  systems: Systems
  onSystems: (systems: Systems) => void
  isFollowing: boolean
  onFollow: (isFollowing: boolean) => void
  onRestart: () => void
  onStop: () => void
}

export function SimulatorBar(props: Props) {
  const { view, onView, systems, onSystems, isFollowing, onFollow, onRestart, onStop } = props
  const words = useWords().desk.simulator
  return (
    <div className="flex shrink-0 items-center border-b border-border px-2 py-1.5">
      <div className="flex min-w-0 flex-1 gap-1">
        {simulatorViews.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={view === one}
            onClick={() => onView(one)}
            className={cx(
              'h-7 rounded-full px-2.5 text-[13px] font-medium',
              view === one ? 'bg-accent-soft text-accent' : 'text-text-2 hover:bg-raised',
            )}
          >
            {words[one]}
          </button>
        ))}
      </div>
      <Dropdown
        trigger={
          <button
            type="button"
            aria-label={words.options}
            title={words.options}
            className={cx(
              'inline-flex size-7 shrink-0 items-center justify-center rounded-control hover:bg-raised',
              systems === 'ask' ? 'text-accent' : 'text-text-2',
            )}
          >
            <SlidersHorizontal size={16} aria-hidden />
          </button>
        }
      >
        <DropdownToggle isOn={isFollowing} onChange={onFollow}>
          {words.follow}
        </DropdownToggle>
        <DropdownToggle
          isOn={systems === 'ask'}
          onChange={(isOn) => onSystems(isOn ? 'ask' : 'sample')}
        >
          {words.askSystems}
        </DropdownToggle>
      </Dropdown>
      <IconButton
        className="size-7"
        label={words.restart}
        icon={<RotateCcw size={16} />}
        onClick={onRestart}
      />
      <IconButton className="size-7" label={words.stop} icon={<X size={16} />} onClick={onStop} />
    </div>
  )
}
