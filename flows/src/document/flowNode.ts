import { z } from 'zod'
import { kinds, type NodeKind, nodeKinds } from '../nodes/index.ts'
import { Answering } from './answering.ts'
import { NodeId } from './ids.ts'

const Position = z.strictObject({ x: z.number(), y: z.number() }).meta({ id: 'Position' })

type NodeOf<Name extends NodeKind> = {
  id: z.infer<typeof NodeId>
  kind: Name
  position: z.infer<typeof Position>
  data: z.infer<(typeof kinds)[Name]['data']>
  answering?: Answering | undefined
}

/**
 * A step on the canvas; `kind` says what `data` holds, `answering` where it answers otherwise than the
 * flow's settings. The kinds are those of the registry.
 */
export type FlowNode = { [Name in NodeKind]: NodeOf<Name> }[NodeKind]

const [first, ...others] = nodeKinds.map((kind) =>
  z
    .strictObject({
      id: NodeId,
      kind: z.literal(kind),
      position: Position,
      data: kinds[kind].data as z.ZodType,
      answering: Answering.optional(),
    })
    .meta({ id: `Step_${kind}` }),
)
if (!first) throw new Error('The registry of kinds is empty')

// The registry pairs each kind with its data, which a list of schemas cannot say to TypeScript.
export const FlowNode = z.discriminatedUnion('kind', [
  first,
  ...others,
]) as unknown as z.ZodType<FlowNode>
