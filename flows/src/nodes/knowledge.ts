import { z } from 'zod'
import { callingState } from '../compile/callingState.ts'
import { LocalizedText } from '../document/content.ts'
import { MESSAGE_LIMITS } from '../document/limits.ts'
import { FormulaError } from '../formula/formulaError.ts'
import { type Call, Mock } from '../run/call.ts'
import type { OutboundMessage } from '../run/outbound.ts'
import type { Kind, Locals, Speaker, Use, Values } from './kind.ts'
import { optionalWrite, readAnswer, textField } from './output.ts'
import { sampleAnswer, sampleProblems } from './sampleAnswer.ts'
import { shorten } from './text.ts'

const OUTCOMES = ['found', 'unsure', 'notFound'] as const
/** Whoever asked a question waits no longer than this for the search. */
const PATIENCE_MS = 10_000

const data = z.strictObject({
  /** A formula for what is looked up, such as the customer's own words. */
  query: z.string().max(2_000),
  /** Searches only articles of this topic. */
  topic: z.string().min(1).max(40).optional(),
  /** From 0 to 1: how sure the search must be. */
  threshold: z
    .string()
    .regex(/^(0(\.\d{1,4})?|1(\.0{1,4})?)$/, 'A number from 0 to 1, such as 0.35'),
  /** Keep the answer and where it stands. */
  answer: z.string().optional(),
  sourceVariable: z.string().optional(),
  /** Said under the answer; knows `title` and `source`. */
  source: LocalizedText.optional(),
  /** Whether the answer is said as it is. */
  sends: z.boolean(),
  mock: Mock.optional(),
})
type Data = z.infer<typeof data>

/** Looks an answer up in the articles that were written and approved before. */
export const knowledge: Kind<Data> = {
  group: 'data',
  icon: 'book-open',
  waits: 'system',
  data,
  create: () => ({ query: '', threshold: '0.35', sends: true }),
  exits: () => OUTCOMES.map((id) => ({ id })),
  uses,
  writes: ({ answer, sourceVariable }) => [
    ...optionalWrite('answer', answer, 'text'),
    ...optionalWrite('sourceVariable', sourceVariable, 'text'),
  ],
  texts: ({ source }) =>
    source ? [{ path: ['source'], text: source, limit: MESSAGE_LIMITS.text }] : [],
  check: (data) => sampleProblems(data, OUTCOMES),
  compile: ({ id }, wiring) =>
    callingState(id, wiring, {
      outcomes: OUTCOMES.map((exit) => ({ exit })),
      replies: ['found'],
    }),
  call,
  keep: ({ answer, sourceVariable }, { outcome, output }) => {
    const found = textField(output, 'answer')
    // Whoever asked must not be left with nothing: without its text no answer was found.
    const isFound = outcome !== 'found' || (found ?? '').trim() !== ''
    return readAnswer(OUTCOMES, isFound ? outcome : 'notFound', {
      ...textValue(answer, found),
      ...textValue(sourceVariable, textField(output, 'source')),
    })
  },
  reply: (data, { outcome, output }, speaker) =>
    outcome === 'found' && data.sends ? answerMessages(data, output, speaker) : [],
  due: (_, { since }) => since + PATIENCE_MS,
  overdue: 'notFound',
  summary: ({ query, topic }) => shorten([topic, query].filter(Boolean).join(' · ')),
  sample: {
    query: 'asked',
    threshold: '0.35',
    answer: 'answer',
    source: { en: 'From: {title}', id: 'Dari: {title}' },
    sends: true,
  },
}

function uses({ query, source = {} }: Data): Use[] {
  return [
    { path: ['query'], source: query, form: 'formula', expects: 'text' },
    ...Object.entries(source).map(
      ([language, line]): Use => ({
        path: ['source', language],
        source: line,
        form: 'template',
        local: { title: 'text', source: 'text' },
      }),
    ),
  ]
}

function textValue(variable: string | undefined, value: string | undefined): Values {
  return variable === undefined || value === undefined ? {} : { [variable]: value }
}

function call(data: Data, speaker: Speaker): Call {
  const query = speaker.value(data.query)
  if (typeof query !== 'string' || query.trim() === '') throw nothingAsked()
  return {
    kind: 'search',
    query,
    language: speaker.language,
    topic: data.topic ?? null,
    threshold: data.threshold,
    ttlMs: PATIENCE_MS,
    mock: sampleAnswer(data, OUTCOMES),
  }
}

function answerMessages({ source }: Data, output: Values, speaker: Speaker): OutboundMessage[] {
  const answer = textField(output, 'answer')
  if (answer === undefined) return []
  const local: Locals = {
    title: { type: 'text', value: textField(output, 'title') ?? '' },
    source: { type: 'text', value: textField(output, 'source') ?? '' },
  }
  const line = source ? speaker.text(source, local) : ''
  return [{ kind: 'text', text: line === '' ? answer : `${answer}\n\n${line}` }]
}

function nothingAsked(): FormulaError {
  return new FormulaError({
    en: 'There is nothing to look up: the formula gave no text.',
    id: 'Tidak ada yang dicari: rumus tidak menghasilkan teks.',
  })
}
