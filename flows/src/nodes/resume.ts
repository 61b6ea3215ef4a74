import { z } from 'zod'
import type { Kind } from './kind.ts'

const data = z.strictObject({})
type Data = z.infer<typeof data>

/** Goes back to the step the customer was at before help or a global word led away, and asks again. */
export const resume: Kind<Data> = {
  group: 'structure',
  icon: 'undo-2',
  waits: false,
  data,
  create: () => ({}),
  exits: () => [],
  uses: () => [],
  writes: () => [],
  texts: () => [],
  compile: ({ id }, wiring) => ({
    entry: [{ type: 'enter', params: { node: id } }],
    always: [{ target: wiring.resume }],
  }),
  summary: () => '',
  sample: {},
}
