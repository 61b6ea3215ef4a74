import { Cable, LocateFixed, RotateCcw, X } from 'lucide-react'
import { cx } from '../lib/cx.ts'
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
  const words = useWords().desk
  return (
    <div className="flex shrink-0 items-center gap-1 border-b border-border px-2 py-1.5">
      <div className="flex flex-1 gap-1">
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
            {words.simulator[one]}
          </button>
        ))}
      </div>
      <IconButton
        label={words.simulator.askSystems}
        icon={<Cable size={16} />}
        aria-pressed={systems === 'ask'}
        onClick={() => onSystems(systems === 'ask' ? 'sample' : 'ask')}
      />
      <IconButton
        label={words.simulator.follow}
        icon={<LocateFixed size={16} />}
        aria-pressed={isFollowing}
        onClick={() => onFollow(!isFollowing)}
      />
      <IconButton
        label={words.simulator.restart}
        icon={<RotateCcw size={16} />}
        onClick={onRestart}
      />
      <IconButton label={words.simulator.stop} icon={<X size={16} />} onClick={onStop} />
    </div>
  )
}
