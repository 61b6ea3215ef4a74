import { z } from 'zod'
import { Language } from './content.ts'
import { FlowNode } from './flowNode.ts'
import { ExitId, FlowId, NodeId } from './ids.ts'
import { Settings } from './settings.ts'
import { Trigger } from './trigger.ts'
import { Variable } from './variable.ts'

/** The format this build writes; older ones are brought up by `upgradeDocument`. */
export const FORMAT = 1

/** One exit leads to one step; a step may be reached from many. */
export const Edge = z.strictObject({ from: NodeId, exit: ExitId, to: NodeId })
export type Edge = z.infer<typeof Edge>

/** A remark on the canvas, for people only. */
export const Note = z.strictObject({
  id: NodeId,
  position: z.strictObject({ x: z.number(), y: z.number() }),
  text: z.string().max(2_000),
})

/** A frame around steps that belong together, for people only. */
export const Group = z.strictObject({
  id: NodeId,
  title: z.string().max(80),
  position: z.strictObject({ x: z.number(), y: z.number() }),
  size: z.strictObject({ width: z.number().positive(), height: z.number().positive() }),
})
export type Group = z.infer<typeof Group>

/** A whole flow as product managers draw it and files keep it. */
export const FlowDocument = z.strictObject({
  format: z.literal(FORMAT),
  id: FlowId,
  name: z.string().trim().min(1, 'A flow needs a name').max(80),
  languages: z.array(Language).min(1).max(20),
  defaultLanguage: Language,
  variables: z.array(Variable).max(500),
  triggers: z.array(Trigger).max(50),
  nodes: z.array(FlowNode).max(5_000),
  edges: z.array(Edge).max(20_000),
  notes: z.array(Note).max(1_000),
  groups: z.array(Group).max(500).optional(),
  settings: Settings,
})
export type FlowDocument = z.infer<typeof FlowDocument>
