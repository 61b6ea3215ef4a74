import { z } from 'zod'
import { kinds, type NodeKind } from '../nodes/index.ts'
import { Answering } from './answering.ts'
import { NodeId } from './ids.ts'

const Position = z.strictObject({ x: z.number(), y: z.number() })

function nodeOf<Name extends NodeKind>(kind: Name) {
  return z.strictObject({
    id: NodeId,
    kind: z.literal(kind),
    position: Position,
    data: kinds[kind].data as (typeof kinds)[Name]['data'],
    answering: Answering.optional(),
  })
}

/**
 * A step on the canvas; `kind` says what `data` holds, `answering` where it answers otherwise than the
 * flow's settings.
 */
export const FlowNode = z.discriminatedUnion('kind', [
  nodeOf('message'),
  nodeOf('question'),
  nodeOf('choice'),
  nodeOf('form'),
  nodeOf('upload'),
  nodeOf('location'),
  nodeOf('consent'),
  nodeOf('disclosure'),
  nodeOf('template'),
  nodeOf('condition'),
  nodeOf('decision'),
  nodeOf('hours'),
  nodeOf('experiment'),
  nodeOf('assign'),
  nodeOf('wait'),
  nodeOf('connector'),
  nodeOf('verify'),
  nodeOf('secureLink'),
  nodeOf('sign'),
  nodeOf('payment'),
  nodeOf('document'),
  nodeOf('knowledge'),
  nodeOf('handoff'),
  nodeOf('case'),
  nodeOf('subflow'),
  nodeOf('resume'),
  nodeOf('end'),
])
export type FlowNode = z.infer<typeof FlowNode>
