import type { FlowSummary } from '@alur/server/contract'
import { useWords } from '../../words/words.ts'

type Props = { flow: Pick<FlowSummary, 'liveVersion' | 'hasChanges'> }

/** What customers get, and whether the draft says something else. */
export function FlowStatus({ flow }: Props) {
  const { list } = useWords().desk
  return (
    <span className="inline-flex flex-wrap gap-1.5 text-xs font-medium">
      {flow.liveVersion !== null && (
        <span className="whitespace-nowrap rounded-full bg-accent-soft px-2.5 py-0.5 text-accent">
          {list.live(flow.liveVersion)}
        </span>
      )}
      {flow.hasChanges && (
        <span className="whitespace-nowrap rounded-full bg-warning-soft px-2.5 py-0.5 text-warning">
          {flow.liveVersion === null ? list.draft : `${list.draft} · ${list.changes}`}
        </span>
      )}
    </span>
  )
}
