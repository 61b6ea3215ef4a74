import { z } from 'zod'
import { ExitId, FlowId } from '../document/ids.ts'
import type { Kind } from './kind.ts'

const data = z.strictObject({
  /** The flow that is called; it has a start of the kind `call`. */
  flow: FlowId.or(z.literal('')),
  /** The outcomes of that flow, as it ends. */
  exits: z.array(z.strictObject({ id: ExitId, name: z.string().max(60).optional() })).max(20),
  /** Variables of that flow, filled before it begins. */
  input: z.array(z.strictObject({ name: z.string(), formula: z.string().max(2_000) })).max(40),
  /** Variables of that flow, read when it has ended. */
  output: z.array(z.strictObject({ name: z.string(), variable: z.string() })).max(40),
})
type Data = z.infer<typeof data>

/** Has another flow's conversation here, with variables of its own, and goes on by how it ended. */
export const subflow: Kind<Data> = {
  group: 'structure',
  icon: 'workflow',
  waits: false,
  data,
  create: () => ({ flow: '', exits: [{ id: 'done' }], input: [], output: [] }),
  exits: ({ exits }) => exits.map(({ id, name }) => ({ id, name: name || id })),
  uses: ({ input }) =>
    input.map(({ formula }, index) => ({
      path: ['input', index, 'formula'],
      source: formula,
      form: 'formula',
    })),
  writes: ({ output }) =>
    output.map(({ variable }, index) => ({ path: ['output', index, 'variable'], variable })),
  texts: () => [],
  check: ({ flow }) =>
    flow === ''
      ? [
          {
            path: ['flow'],
            severity: 'error',
            message: {
              en: 'Choose the flow that this step calls.',
              id: 'Pilih alur yang dipanggil langkah ini.',
            },
          },
        ]
      : [],
  // Only a step whose flow is not at hand is left when a flow is compiled: it leads nowhere.
  compile: ({ id }, wiring) => ({
    entry: [{ type: 'enter', params: { node: id } }],
    always: [{ target: wiring.unwired }],
  }),
  summary: ({ flow }) => flow,
  sample: {
    flow: 'identity',
    exits: [{ id: 'verified' }, { id: 'failed', name: 'Could not be verified' }],
    input: [{ name: 'purpose', formula: '"loan"' }],
    output: [{ name: 'reference', variable: 'reference' }],
  },
}
