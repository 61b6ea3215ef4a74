import type { Finding } from '@alur/flows'
import type { Editor } from '../document/editorContext.ts'
import { nothing } from '../document/selection.ts'

/** Selects the step a finding stands on and brings it into view; without one, the flow itself. */
export function showFinding({ documents, view }: Editor, finding: Finding): void {
  const { select } = documents.getState()
  const { node } = finding
  view.getState().show(finding)
  select(node === undefined ? nothing : { steps: [node] })
  if (node !== undefined) view.getState().centreOn(node)
}

/** The finding after, or before, the one that is shown; around at the end. */
export function nextFinding(
  findings: readonly Finding[],
  shown: Finding | null | undefined,
  by: 1 | -1,
): Finding | undefined {
  const at = shown ? findings.indexOf(shown) : -1
  const next = at < 0 ? (by === 1 ? 0 : findings.length - 1) : at + by
  return findings[(next + findings.length) % findings.length]
}
