import { Call } from '@alur/flows'
import { z } from 'zod'

/** What a call's task carries. */
export const CallPayload = z.object({
  node: z.string(),
  number: z.int(),
  call: Call,
  /** Says to the other system that two tries are one call: `flow:session:node:number`. */
  idempotencyKey: z.string().optional(),
})
export type CallPayload = z.infer<typeof CallPayload>
