import { z } from 'zod'

/** `GET /api/channel`: the number the flows talk on. */
export const Channel = z.object({
  kind: z.enum(['phone', 'cloud']),
  /** As people read it; null until the provider has told it. */
  displayNumber: z.string().nullable(),
  /** Where the built-in phone is; null when a real number is connected. */
  phonePage: z.literal('/phone/').nullable(),
  state: z.enum(['open', 'stopped']),
  /** Why nothing is sent any more, in words. */
  stoppedBecause: z.string().nullable(),
})
export type Channel = z.infer<typeof Channel>
