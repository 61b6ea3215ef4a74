import type { FlowDocument } from '../document/flowDocument.ts'
import type { FlowNode } from '../document/flowNode.ts'
import { mainNodes } from './mainNodes.ts'

/**
 * The steps of a flow that a call may come to. Help and global words are the caller's: what only they
 * lead to in the called flow stays out.
 */
export function calledSteps({ nodes, edges, triggers }: FlowDocument): FlowNode[] {
  const called = triggers.filter(({ kind, to }) => kind === 'call' && to !== null)
  if (called.length === 0) return []
  const reached = mainNodes({ nodes, edges, triggers: called })
  return nodes.filter(({ id }) => reached.has(id))
}
