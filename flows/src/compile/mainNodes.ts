import type { FlowDocument } from '../document/flowDocument.ts'

/** The ids of the steps that the triggers reach over edges; all others are reached from aside. */
export function mainNodes(document: Reached): Set<string> {
  const targets = new Map<string, string[]>()
  for (const { from, to } of document.edges) {
    targets.set(from, [...(targets.get(from) ?? []), to])
  }
  const starts = document.triggers.flatMap(({ to }) => (to === null ? [] : [to]))
  const reached = new Set<string>()
  const open = starts.length > 0 ? starts : document.nodes.slice(0, 1).map(({ id }) => id)
  while (open.length > 0) {
    const node = open.pop()
    if (node === undefined || reached.has(node)) continue
    reached.add(node)
    open.push(...(targets.get(node) ?? []))
  }
  return reached
}

type Reached = Pick<FlowDocument, 'nodes' | 'edges' | 'triggers'>
