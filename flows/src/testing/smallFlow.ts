import type { Edge, FlowDocument } from '../document/flowDocument.ts'
import type { FlowNode } from '../document/flowNode.ts'
import { newFlow } from '../document/newFlow.ts'
import type { Variable } from '../document/variable.ts'
import { kinds, type NodeKind } from '../nodes/index.ts'

/** A node for tests: the kind's sample data, changed where the test needs it. */
export function sampleNode(
  kind: NodeKind,
  id: string,
  data: Record<string, unknown> = {},
): FlowNode {
  // The sample is valid data of its kind; a test that changes it means to.
  return {
    id,
    kind,
    position: { x: 0, y: 0 },
    data: { ...kinds[kind].sample, ...data },
  } as FlowNode
}

/** A flow in English from these nodes and `from.exit>to` arrows; the first node is the way in. */
export function smallFlow(
  nodes: FlowNode[],
  arrows: string[],
  variables: Variable[] = [],
): FlowDocument {
  const base = newFlow({ id: 'small', name: 'Small', languages: ['en'], word: 'go' })
  const edges = arrows.map((arrow): Edge => {
    const [from = '', exit = '', to = ''] = arrow.split(/[.>]/)
    return { from, exit, to }
  })
  const triggers = base.triggers.map((trigger) => ({ ...trigger, to: nodes[0]?.id ?? null }))
  return { ...base, nodes, edges, variables, triggers }
}

export function plainVariable(name: string, type: Variable['type'], initial?: string): Variable {
  return { name, type, privacy: 'plain', ...(initial === undefined ? {} : { initial }) }
}
