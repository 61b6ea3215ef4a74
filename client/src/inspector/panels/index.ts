import type { FlowNode, NodeKind } from '@alur/flows'
import type { FunctionComponent } from 'react'

export type AnyPanel = FunctionComponent<{
  node: FlowNode
  change: (data: FlowNode['data'], field?: string) => void
}>

/** Found by their names, as `QuestionPanel.tsx` for `question`: a new kind needs no line here. */
const files = import.meta.glob<Record<string, AnyPanel>>('./*Panel.tsx', { eager: true })

/** The panel of a kind; a test walks all kinds, so that none is without. */
export function panelOf(kind: NodeKind): AnyPanel {
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Panel`
  const panel = files[`./${name}.tsx`]?.[name]
  if (!panel) throw new Error(`There is no ${name}.tsx with a panel ${name}`)
  return panel
}
