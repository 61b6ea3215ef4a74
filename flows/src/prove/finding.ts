import { z } from 'zod'
import { NodeId } from '../document/ids.ts'

export const Severity = z.enum(['block', 'error', 'warning', 'info'])
export type Severity = z.infer<typeof Severity>

/** Something the proof found: what is wrong, what the customer would see, how to mend it. */
export const Finding = z.object({
  rule: z.string(),
  severity: Severity,
  /** The step it stands on; absent when the flow as a whole is meant. */
  node: NodeId.optional(),
  /** The field inside the step's data, or of the flow: `checks.0.formula`. */
  field: z.string().optional(),
  /** The exit it is about. */
  exit: z.string().optional(),
  /** Steps from a way in to the place, as one concrete example. */
  path: z.array(NodeId).optional(),
  message: z.object({ en: z.string(), id: z.string() }),
})
export type Finding = z.infer<typeof Finding>

/** Publishing is refused while one of these is there. */
export function stopsPublishing({ severity }: Finding): boolean {
  return severity === 'block' || severity === 'error'
}
