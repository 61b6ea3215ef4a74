import type { FlowNode, NodeKind } from '@alur/flows'
import type { DataOf } from '../document/nodeOf.ts'
import type { Reading } from '../document/reading.ts'
import { askRows } from './askRows.ts'
import { decideRows } from './decideRows.ts'
import type { Row } from './row.ts'
import { talkRows } from './talkRows.ts'

/** What each kind shows of itself on the canvas, beside its plain exits. */
const rowsOfKind: { [Kind in NodeKind]: (data: DataOf<Kind>, reading: Reading) => Row[] } = {
  ...talkRows,
  ...askRows,
  ...decideRows,
}

export function nodeRows(node: FlowNode, reading: Reading): Row[] {
  // The registry pairs each kind with its own data, which TypeScript cannot follow through an index.
  const rows = rowsOfKind[node.kind] as (data: FlowNode['data'], reading: Reading) => Row[]
  return rows(node.data, reading)
}
