import { z } from 'zod'
import { kinds, type NodeKind } from '../nodes/index.ts'
import { NodeId } from './ids.ts'

const Position = z.strictObject({ x: z.number(), y: z.number() })

function nodeOf<Name extends NodeKind>(kind: Name) {
  return z.strictObject({
    id: NodeId,
    kind: z.literal(kind),
    position: Position,
    data: kinds[kind].data as (typeof kinds)[Name]['data'],
  })
}

/** A step on the canvas; `kind` says what `data` holds. */
export const FlowNode = z.discriminatedUnion('kind', [
  nodeOf('message'),
  nodeOf('question'),
  nodeOf('choice'),
  nodeOf('condition'),
  nodeOf('assign'),
  nodeOf('wait'),
  nodeOf('connector'),
  nodeOf('resume'),
  nodeOf('end'),
])
export type FlowNode = z.infer<typeof FlowNode>
