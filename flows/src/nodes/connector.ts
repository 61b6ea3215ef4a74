import { z } from 'zod'
import type { StateConfig, TransitionConfig, Wiring } from '../compile/stateConfig.ts'
import { writeValue } from '../formula/jsonValue.ts'
import type { Kind, Speaker } from './kind.ts'

const Plain = z.union([z.string(), z.boolean(), z.null()])
const Outcome = z.enum(['ok', 'rejected', 'timeout', 'error'])

const data = z.strictObject({
  /** The other system and what is asked of it: `loan.decide`. */
  connector: z
    .string()
    .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/, 'Write it like loan.decide')
    .or(z.literal('')),
  input: z
    .array(z.strictObject({ name: z.string().min(1).max(60), formula: z.string().max(2_000) }))
    .max(40),
  /** Which field of the answer is kept in which variable. */
  output: z
    .array(z.strictObject({ name: z.string().min(1).max(60), variable: z.string() }))
    .max(40),
  timeoutSeconds: z.int().min(1).max(86_400),
  /** The sample answer of the simulator, and of the server while no real system is connected. */
  mock: z.strictObject({
    outcome: Outcome,
    latencyMs: z.int().min(0).max(600_000),
    output: z.record(z.string(), Plain),
  }),
})
type Data = z.infer<typeof data>

/** Asks another system; its answer comes back as an event, so nothing waits in between. */
export const connector: Kind<Data> = {
  group: 'data',
  icon: 'plug',
  waits: 'system',
  data,
  create: () => ({
    connector: '',
    input: [],
    output: [],
    timeoutSeconds: 10,
    mock: { outcome: 'ok', latencyMs: 500, output: {} },
  }),
  exits: () => Outcome.options.map((id) => ({ id })),
  uses: ({ input }) =>
    input.map(({ formula }, index) => ({
      path: ['input', index, 'formula'],
      source: formula,
      form: 'formula',
    })),
  writes: ({ output }) =>
    output.map(({ variable }, index) => ({ path: ['output', index, 'variable'], variable })),
  texts: () => [],
  check: ({ connector }) =>
    connector === ''
      ? [
          {
            path: ['connector'],
            severity: 'error',
            message: {
              en: 'Name the system that this step asks, for example loan.decide.',
              id: 'Tulis nama sistem yang ditanya langkah ini, misalnya loan.decide.',
            },
          },
        ]
      : [],
  compile: ({ id, data }, wiring) => callingState(id, data, wiring),
  call,
  summary: ({ connector }) => connector,
  sample: {
    connector: 'loan.decide',
    input: [{ name: 'amount', formula: 'amount' }],
    output: [{ name: 'reference', variable: 'reference' }],
    timeoutSeconds: 8,
    mock: { outcome: 'ok', latencyMs: 800, output: { reference: 'LN-000123' } },
  },
}

function callingState(node: string, { timeoutSeconds }: Data, wiring: Wiring): StateConfig {
  const to = (exit: string): TransitionConfig => ({ target: wiring.target(exit) ?? wiring.unwired })
  return {
    entry: [
      { type: 'enter', params: { node } },
      { type: 'call', params: { node } },
    ],
    on: {
      ok: { ...to('ok'), actions: [{ type: 'store', params: { node } }] },
      rejected: { ...to('rejected'), actions: [{ type: 'store', params: { node } }] },
      timeout: to('timeout'),
      error: to('error'),
      busy: { actions: [{ type: 'say', params: { node, part: 'busy' } }] },
    },
    after: { [String(timeoutSeconds * 1_000)]: to('timeout') },
  }
}

function call(data: Data, speaker: Speaker) {
  const input: Record<string, string | boolean | null> = {}
  for (const { name, formula } of data.input) {
    input[name] = writeValue('text', speaker.value(formula))
  }
  return {
    connector: data.connector,
    input,
    timeoutMs: data.timeoutSeconds * 1_000,
    mock: data.mock,
  }
}
