import { stopsPublishing } from '@alur/flows'
import { useView } from '../../document/editorContext.ts'
import { cx } from '../../lib/cx.ts'

/** How many findings there are; red when one stops publishing. */
export function ProblemCount() {
  const findings = useView((view) => view.findings)
  if (findings.length === 0) return null
  const isGrave = findings.some(stopsPublishing)
  return (
    <span
      className={cx(
        'min-w-5 rounded-full px-1.5 text-center text-[11px]/4.5 font-semibold',
        isGrave ? 'bg-danger-soft text-danger' : 'bg-warning-soft text-warning',
      )}
    >
      {findings.length}
    </span>
  )
}
