import type { FlowDocument, Subflows } from '@alur/flows'

/** Why a step cannot call its flow; the flow is not there, or has no start for calls that leads on. */
export type MissingCall = { step: string; flow: string; why: 'unknown' | 'noCall' }

/** The ids of the flows that a flow calls itself, each once. */
export function calledFlows({ nodes }: Pick<FlowDocument, 'nodes'>): string[] {
  const ids = nodes.flatMap((node) => (node.kind === 'subflow' ? [node.data.flow] : []))
  return [...new Set(ids)].filter((id) => id !== '')
}

/** The calls that lead nowhere; those that say no flow yet are for the findings. */
export function missingCalls(
  { nodes }: Pick<FlowDocument, 'nodes'>,
  subflows: Subflows,
): MissingCall[] {
  return nodes.flatMap((node): MissingCall[] => {
    if (node.kind !== 'subflow' || node.data.flow === '') return []
    const { flow } = node.data
    const called = subflows.get(flow)
    if (!called) return [{ step: node.id, flow, why: 'unknown' }]
    const start = called.triggers.find(({ kind }) => kind === 'call')
    return start?.to ? [] : [{ step: node.id, flow, why: 'noCall' }]
  })
}
