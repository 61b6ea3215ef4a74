import { TriangleAlert } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import type { PanelProps } from '../panelProps.ts'
import { type CalledFlow, changesSince, takeOver } from './calledFlow.ts'

type Props = PanelProps<'subflow'> & { called: CalledFlow }

/** What differs between the step and the flow it calls, which others may have changed since. */
export function FlowChanges({ node, change, called }: Props) {
  const words = useWords().desk.panels.subflow
  const { newOutcomes, lostOutcomes, lostValues } = changesSince(node.data, called)
  const changes = [
    ...(newOutcomes.length > 0 ? [words.newOutcomes(newOutcomes.join(', '))] : []),
    ...(lostOutcomes.length > 0 ? [words.lostOutcomes(lostOutcomes.join(', '))] : []),
    ...(lostValues.length > 0 ? [words.lostValues(lostValues.join(', '))] : []),
  ]
  if (called.isCallable && changes.length === 0) return null
  return (
    <section
      aria-label={words.changes}
      className="flex flex-col gap-2 rounded-xl bg-warning-soft px-3 py-2.5 text-[13px]/5 text-warning"
    >
      <ul className="flex flex-col gap-1">
        {(called.isCallable ? changes : [words.notCallable, ...changes]).map((one) => (
          <li key={one} className="flex gap-2">
            <TriangleAlert size={14} aria-hidden className="mt-[3px] shrink-0" />
            <span className="min-w-0 wrap-anywhere">{one}</span>
          </li>
        ))}
      </ul>
      {changes.length > 0 && (
        <Button className="self-start" onClick={() => change(takeOver(node.data, called))}>
          {words.takeOver}
        </Button>
      )}
    </section>
  )
}
