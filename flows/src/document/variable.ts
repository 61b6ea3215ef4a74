import { z } from 'zod'
import { VariableName } from './ids.ts'

export const VariableType = z.enum(['text', 'number', 'money', 'date', 'boolean'])
export type VariableType = z.infer<typeof VariableType>

/** How carefully a value is kept: `secret` is never stored, `plain` needs no care. */
export const Privacy = z.enum(['secret', 'sensitive', 'personal', 'internal', 'plain'])

/** A typed place of the conversation's memory. `initial` is a formula over the variables before it. */
export const Variable = z.strictObject({
  name: VariableName,
  type: VariableType,
  privacy: Privacy,
  purpose: z.string().max(200).optional(),
  retentionDays: z.int().min(0).max(36_500).optional(),
  initial: z.string().max(2_000).optional(),
})
export type Variable = z.infer<typeof Variable>
