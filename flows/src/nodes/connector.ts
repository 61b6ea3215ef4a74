import { z } from 'zod'
import { callingState } from '../compile/callingState.ts'
import { DottedName } from '../document/ids.ts'
import { type JsonValue, writeValue } from '../formula/jsonValue.ts'
import type { Value } from '../formula/values.ts'
import { type Call, Mock } from '../run/call.ts'
import type { Kind, Speaker } from './kind.ts'
import { fitsOutput, keepOutput, Output, outputWrites, readAnswer } from './output.ts'
import { sampleAnswer } from './sampleAnswer.ts'

const OUTCOMES = ['ok', 'rejected', 'timeout', 'error'] as const

const data = z.strictObject({
  /** The other system and what is asked of it: `loan.decide`. */
  connector: DottedName.or(z.literal('')),
  input: z
    .array(z.strictObject({ name: z.string().min(1).max(60), formula: z.string().max(2_000) }))
    .max(40),
  output: Output,
  timeoutSeconds: z.int().min(1).max(86_400),
  /** Tries after the first one failed, the wait before each twice the one before. */
  retries: z
    .strictObject({ times: z.int().min(0).max(5), firstMs: z.int().min(100).max(60_000) })
    .optional(),
  /**
   * The sample answer of the simulator, and of the server while no real system is connected. The text
   * `{account}` stands for the input of that name.
   */
  mock: Mock.extend({ outcome: z.enum(OUTCOMES) }).optional(),
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
  exits: () => OUTCOMES.map((id) => ({ id })),
  uses: ({ input }) =>
    input.map(({ formula }, index) => ({
      path: ['input', index, 'formula'],
      source: formula,
      form: 'formula',
    })),
  writes: ({ output }) => outputWrites(output),
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
  compile: ({ id }, wiring) =>
    callingState(id, wiring, {
      outcomes: OUTCOMES.map((exit) => ({ exit })),
    }),
  call,
  keep: (data, { outcome, output }, speaker) => {
    // A value of another type would only fail later, at a step that is not to blame.
    const isSound = fitsOutput(data, output, speaker.typeOf)
    const values = keepOutput(data.output, output, speaker)
    return readAnswer(OUTCOMES, outcome === 'ok' && !isSound ? 'error' : outcome, values)
  },
  due: ({ timeoutSeconds }, { since }) => since + timeoutSeconds * 1_000,
  overdue: 'timeout',
  summary: ({ connector }) => connector,
  sample: {
    connector: 'loan.decide',
    input: [{ name: 'amount', formula: 'amount' }],
    output: [{ name: 'reference', variable: 'reference' }],
    timeoutSeconds: 8,
    retries: { times: 2, firstMs: 1_000 },
    mock: { outcome: 'ok', latencyMs: 800, output: { reference: 'LN-000123' } },
  },
}

function call(data: Data, speaker: Speaker): Call {
  const input = data.input.map(
    ({ name, formula }) => [name, jsonOf(speaker.value(formula))] as const,
  )
  return {
    kind: 'connector',
    connector: data.connector,
    // Made of entries, a field named __proto__ is a field like any other.
    input: Object.fromEntries(input),
    retries: data.retries ?? { times: 0, firstMs: 1_000 },
    ttlMs: data.timeoutSeconds * 1_000,
    mock: echoing(sampleAnswer(data, OUTCOMES), new Map(input)),
  }
}

/** A sample knows one case; `{account}` in it stands for what was asked about. */
function echoing(mock: Mock, input: Map<string, JsonValue>): Mock {
  return { ...mock, output: echoedFields(mock.output, input) }
}

function echoedFields(fields: Record<string, JsonValue>, input: Map<string, JsonValue>) {
  const entries = Object.entries(fields)
  return Object.fromEntries(entries.map(([name, value]) => [name, echoed(value, input)]))
}

function echoed(value: JsonValue, input: Map<string, JsonValue>): JsonValue {
  if (Array.isArray(value)) return value.map((item) => echoed(item, input))
  if (typeof value === 'object' && value !== null) return echoedFields(value, input)
  const [, asked] = typeof value === 'string' ? (/^\{(.+)\}$/.exec(value) ?? []) : []
  return (asked === undefined ? undefined : input.get(asked)) ?? value
}

/** A value says by itself how it is written: only reading one needs its type. */
function jsonOf(value: Value): JsonValue {
  if (Array.isArray(value)) return value.map(jsonOf)
  if (!(value instanceof Map)) return writeValue('text', value)
  return Object.fromEntries([...value].map(([name, field]) => [name, jsonOf(field)]))
}
