import { z } from 'zod'
import { JsonValue } from '../formula/jsonValue.ts'
import { FileRef } from './inbound.ts'

/** The answer of the simulator, and of the runtime while no real system stands behind a call. */
export const Mock = z.strictObject({
  outcome: z.string().min(1).max(40),
  latencyMs: z.int().min(0).max(600_000),
  output: z.record(z.string(), JsonValue),
})
export type Mock = z.infer<typeof Mock>

/** A line that a person reads: in a case, at a hand-over, on a page. */
export const Line = z.object({ label: z.string(), value: z.string() })
export type Line = z.infer<typeof Line>

/** A field of a secure page; `answer` names the validator that reads it. */
const PageField = z.object({
  name: z.string(),
  label: z.string(),
  answer: z.string(),
  required: z.boolean(),
  /** Whether the conversation learns the value; one that it does not keep never leaves the page. */
  isKept: z.boolean(),
})

/** The content of a PDF: paragraphs, lines of label and value, and tables. */
export const DocumentContent = z.object({
  title: z.string(),
  language: z.string(),
  blocks: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('heading'), text: z.string() }),
      z.object({ kind: z.literal('paragraph'), text: z.string() }),
      z.object({ kind: z.literal('lines'), lines: z.array(Line) }),
      z.object({
        kind: z.literal('table'),
        columns: z.array(z.object({ title: z.string(), isNumber: z.boolean() })),
        rows: z.array(z.array(z.string())),
      }),
    ]),
  ),
})
export type DocumentContent = z.infer<typeof DocumentContent>

const each = { ttlMs: z.int(), mock: Mock }

/**
 * A request to the world outside, carried out by the runtime and answered by one event. `ttlMs` says
 * how long an answer counts; the step's own timer ends the waiting.
 */
export const Call = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('connector'),
    connector: z.string(),
    input: z.record(z.string(), JsonValue),
    /** Tries after the first, the wait before each twice the one before. */
    retries: z.object({ times: z.int(), firstMs: z.int() }),
    ...each,
  }),
  z.object({
    kind: z.literal('link'),
    title: z.string(),
    text: z.string(),
    fields: z.array(PageField),
    language: z.string(),
    ...each,
  }),
  z.object({
    kind: z.literal('sign'),
    title: z.string(),
    text: z.string(),
    document: FileRef.nullable(),
    language: z.string(),
    ...each,
  }),
  z.object({
    kind: z.literal('payment'),
    /** In whole units of the currency, as decimal text. */
    amount: z.string(),
    currency: z.string(),
    reference: z.string(),
    title: z.string(),
    language: z.string(),
    ...each,
  }),
  z.object({
    kind: z.literal('verify'),
    level: z.string(),
    /** Failed tries after which it is locked. */
    attempts: z.int(),
    title: z.string(),
    language: z.string(),
    ...each,
  }),
  z.object({
    kind: z.literal('document'),
    content: DocumentContent,
    filename: z.string(),
    ...each,
  }),
  z.object({
    kind: z.literal('search'),
    query: z.string(),
    language: z.string(),
    topic: z.string().nullable(),
    /** From 0 to 1, as decimal text: below it nothing is found. */
    threshold: z.string(),
    ...each,
  }),
  z.object({
    kind: z.literal('handoff'),
    queue: z.string(),
    priority: z.enum(['urgent', 'high', 'normal', 'low']),
    payload: z.array(Line),
    ...each,
  }),
  z.object({
    kind: z.literal('case'),
    queue: z.string(),
    priority: z.enum(['urgent', 'high', 'normal', 'low']),
    prefix: z.string(),
    title: z.string(),
    fields: z.array(Line),
    /** The local date by which it is to be answered. */
    dueOn: z.string(),
    ...each,
  }),
])
export type Call = z.infer<typeof Call>
