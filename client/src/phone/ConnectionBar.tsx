import { PlaneTakeoff, RefreshCw } from 'lucide-react'
import { useWords } from '../words/words.ts'
import { useFaults } from './useFaults.ts'

/** The strip under the header while messages cannot come or go. */
export function ConnectionBar({ isAway, isOff }: { isAway: boolean; isOff: boolean }) {
  const words = useWords().phone.page
  const { change } = useFaults()
  return (
    <div role="status">
      {isAway && (
        <p className="flex items-start gap-2 bg-warning-soft px-4 py-2 text-[13px] text-warning leading-4.5">
          <RefreshCw aria-hidden size={15} className="mt-0.5 shrink-0 animate-spin" />
          <span>
            <strong className="font-semibold">{words.reconnecting}</strong>{' '}
            {words.reconnectingDetail}
          </span>
        </p>
      )}
      {isOff && !isAway && (
        <p className="flex items-center gap-2 bg-warning-soft px-4 py-2 text-[13px] text-warning leading-4.5">
          <PlaneTakeoff aria-hidden size={15} className="shrink-0" />
          <span className="flex-1">{words.phoneOff}</span>
          <button
            type="button"
            onClick={() => change({ offline: false })}
            className="cursor-pointer font-semibold underline underline-offset-2"
          >
            {words.switchOn}
          </button>
        </p>
      )}
    </div>
  )
}
