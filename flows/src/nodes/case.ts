import { z } from 'zod'
import { callingState } from '../compile/callingState.ts'
import { LocalizedText, pickText } from '../document/content.ts'
import { type Call, Mock } from '../run/call.ts'
import { LabelledValue, lineUses, Priority, Queue, queueProblems, writtenLines } from './desk.ts'
import type { Kind, Speaker } from './kind.ts'
import { keepOutput, type Output, optionalWrite, readAnswer } from './output.ts'
import { sampleAnswer, sampleProblems, withOutput } from './sampleAnswer.ts'
import { shorten, templateUses } from './text.ts'

const OUTCOMES = ['created', 'failed'] as const
/** Writing a case down takes the runtime moments; longer means that something is wrong. */
const PATIENCE_MS = 30_000

const data = z.strictObject({
  queue: Queue,
  priority: Priority,
  /** Stands before the case's number: `CL` gives CL-2026-000123. */
  prefix: z.string().regex(/^[A-Z]{1,6}$/, 'One to six capitals, such as CL'),
  title: LocalizedText,
  fields: z.array(LabelledValue).max(40),
  /** Within so many work days it is to be answered. */
  workdays: z.int().min(0).max(250),
  /** Keep the case's number and the date by which it is answered. */
  number: z.string().optional(),
  dueOn: z.string().optional(),
  mock: Mock.optional(),
})
type Data = z.infer<typeof data>

/** Opens a case that people work on, with a number and a date by which it is answered. */
export const caseKind: Kind<Data> = {
  group: 'data',
  icon: 'folder-open',
  waits: 'system',
  data,
  create: () => ({
    queue: '',
    priority: 'normal',
    prefix: 'CL',
    title: {},
    fields: [],
    workdays: 10,
  }),
  exits: () => OUTCOMES.map((id) => ({ id })),
  uses: ({ title, fields }) => [...templateUses(title, ['title']), ...lineUses(fields, ['fields'])],
  writes: ({ number, dueOn }) => [
    ...optionalWrite('number', number, 'text'),
    ...optionalWrite('dueOn', dueOn, 'date'),
  ],
  texts: () => [],
  check: (data) => [...queueProblems(data), ...sampleProblems(data, OUTCOMES)],
  compile: ({ id }, wiring) =>
    callingState(id, wiring, {
      outcomes: OUTCOMES.map((exit) => ({ exit })),
    }),
  call,
  keep: (data, { outcome, output }, speaker) =>
    readAnswer(OUTCOMES, outcome, keepOutput(keptFields(data), output, speaker)),
  due: (_, { since }) => since + PATIENCE_MS,
  overdue: 'failed',
  summary: ({ title, queue, prefix }, language) =>
    shorten(pickText(title, language, language) || [prefix, queue].filter(Boolean).join(' · ')),
  sample: {
    queue: 'complaints',
    priority: 'normal',
    prefix: 'CL',
    title: { en: 'Complaint about {topic}', id: 'Keluhan tentang {topic}' },
    fields: [{ label: { en: 'What happened', id: 'Yang terjadi' }, value: '{story}' }],
    workdays: 10,
    number: 'caseNumber',
    dueOn: 'answerDue',
  },
}

function keptFields({ number, dueOn }: Data): Output {
  return [
    ...(number === undefined ? [] : [{ name: 'number', variable: number }]),
    ...(dueOn === undefined ? [] : [{ name: 'dueOn', variable: dueOn }]),
  ]
}

function call(data: Data, speaker: Speaker): Call {
  const dueOn = answerDate(data.workdays, speaker)
  return {
    kind: 'case',
    queue: data.queue,
    priority: data.priority,
    prefix: data.prefix,
    title: speaker.text(data.title),
    fields: writtenLines(data.fields, speaker),
    dueOn,
    ttlMs: PATIENCE_MS,
    mock: withOutput(sampleAnswer(data, OUTCOMES), {
      number: `${data.prefix}-${dueOn.slice(0, 4)}-000001`,
      dueOn,
    }),
  }
}

/** By the language's own counting, so that a text that says the date by a formula says the same. */
function answerDate(workdays: number, speaker: Speaker): string {
  return String(speaker.value(`addWorkdays(today(), ${workdays})`))
}
