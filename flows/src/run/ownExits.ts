import { JOINT, type Subflows } from '../compile/inlineSubflows.ts'
import type { FlowDocument } from '../document/flowDocument.ts'
import type { FlowNode } from '../document/flowNode.ts'
import type { Turn } from './turn.ts'

/** An exit as its author knows it: of a step of this flow. */
export type OwnExit = { flow: string; node: FlowNode; exit: string }

/**
 * The exits of a conversation as the authors of all flows in it know them: those of called flows are
 * theirs, and the end of a called flow is the exit of the step that called it.
 */
export function ownExits(
  document: FlowDocument,
  subflows: Subflows,
  exits: Turn['exits'],
): OwnExit[] {
  return exits.flatMap(({ node, exit }) => {
    const way = wayTo(document, subflows, node)
    const place = way.at(-1)
    if (!place) return []
    const caller = way.at(-2)
    if (place.node.kind === 'end' && caller) {
      return [{ ...caller, exit: place.node.data.outcome }]
    }
    // The calling step's own state only fills variables, then the called flow begins.
    return place.node.kind === 'subflow' && exit === 'next' ? [] : [{ ...place, exit }]
  })
}

type Place = Omit<OwnExit, 'exit'>

function wayTo(document: FlowDocument, subflows: Subflows, id: string): Place[] {
  const joint = id.indexOf(JOINT)
  const own = joint < 0 ? id : id.slice(0, joint)
  const node = document.nodes.find((one) => one.id === own)
  if (!node) return []
  const place = { flow: document.id, node }
  if (joint < 0) return [place]
  const inner = node.kind === 'subflow' ? subflows.get(node.data.flow) : undefined
  return inner ? [place, ...wayTo(inner, subflows, id.slice(joint + JOINT.length))] : []
}
