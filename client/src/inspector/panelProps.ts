import type { NodeKind } from '@alur/flows'
import type { DataOf, NodeOf } from '../document/nodeOf.ts'

/** What every panel gets. `field` names what is typed in: its keystrokes are undone together. */
export type PanelProps<Kind extends NodeKind> = {
  node: NodeOf<Kind>
  change: (data: DataOf<Kind>, field?: string) => void
}
