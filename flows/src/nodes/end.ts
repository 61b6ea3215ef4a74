import { z } from 'zod'
import type { Kind } from './kind.ts'

const data = z.strictObject({
  /** What came of the conversation, for analytics and audit: `accepted`, `declined` … */
  outcome: z.string().min(1).max(60),
})
type Data = z.infer<typeof data>

/** Ends the conversation. */
export const end: Kind<Data> = {
  group: 'structure',
  icon: 'flag',
  waits: false,
  data,
  create: () => ({ outcome: 'done' }),
  exits: () => [],
  uses: () => [],
  writes: () => [],
  texts: () => [],
  compile: ({ id, data }) => ({
    type: 'final',
    entry: [
      { type: 'enter', params: { node: id } },
      { type: 'finish', params: { outcome: data.outcome } },
    ],
  }),
  summary: ({ outcome }) => outcome,
  sample: { outcome: 'accepted' },
}
