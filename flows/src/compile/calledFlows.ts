import type { FlowDocument } from '../document/flowDocument.ts'

/** The ids of the flows that steps of this one call. */
export function calledFlows({ nodes }: Pick<FlowDocument, 'nodes'>): string[] {
  const ids = nodes.flatMap((node) =>
    node.kind === 'subflow' && node.data.flow !== '' ? [node.data.flow] : [],
  )
  return [...new Set(ids)]
}
