import { z } from 'zod'
import { callingState } from '../compile/callingState.ts'
import { AnswerType, storedType } from '../document/answerType.ts'
import { LocalizedText, pickText } from '../document/content.ts'
import { FILE_FIELDS } from '../formula/values.ts'
import { type Call, Mock } from '../run/call.ts'
import type { DataProblem, Kind, Speaker, Use, Write } from './kind.ts'
import { fitsOutput, keepOutput, Output, outputWrites, readAnswer } from './output.ts'
import { invitationTexts, invitationUses, invite } from './pageInvitation.ts'
import { sampleAnswer, sampleProblems } from './sampleAnswer.ts'
import { shorten, templateUses } from './text.ts'

const OUTCOMES = ['ok', 'mismatch', 'failed', 'expired', 'abandoned'] as const
/** Said by the author and never longer than the title of a page should be. */
const LONGEST_LABEL = 80

const Field = z.strictObject({
  name: z.string().regex(/^[a-z][A-Za-z0-9_]{0,39}$/, 'A small letter, then letters and digits'),
  label: LocalizedText,
  answer: AnswerType.or(z.literal('file')),
  required: z.boolean(),
  /** Without one the value stays on the page and never enters the conversation. */
  variable: z.string().optional(),
})

const data = z.strictObject({
  text: LocalizedText,
  button: LocalizedText,
  /** The heading of the page. */
  title: LocalizedText,
  fields: z.array(Field).min(1).max(20),
  minutes: z.int().min(1).max(10_080),
  /** What the system behind the page found out, such as a name read from a card. */
  output: Output,
  mock: Mock.optional(),
})
type Data = z.infer<typeof data>

/** Opens a page for what must not be typed in a chat, and goes on when it is filled in. */
export const secureLink: Kind<Data> = {
  group: 'trust',
  icon: 'lock-keyhole',
  waits: 'outside',
  data,
  create: () => ({
    text: {},
    button: {},
    title: {},
    fields: [{ name: 'field1', label: {}, answer: 'text', required: true }],
    minutes: 30,
    output: [],
  }),
  exits: () => OUTCOMES.map((id) => ({ id, ...(id === 'abandoned' ? { optional: true } : {}) })),
  uses,
  writes,
  texts: (data) => [
    ...invitationTexts(data),
    ...data.fields.map(({ label }, index) => ({
      path: ['fields', index, 'label'],
      text: label,
      limit: LONGEST_LABEL,
    })),
  ],
  check: (data) => [...repeatedFields(data), ...sampleProblems(data, OUTCOMES)],
  compile: ({ id }, wiring) =>
    callingState(id, wiring, {
      outcomes: OUTCOMES.map((exit) =>
        exit === 'abandoned' ? { exit, otherwise: 'expired' } : { exit },
      ),
      prompts: true,
    }),
  say: invite,
  call,
  keep: (data, { outcome, output }, speaker) => {
    const kept = keptFields(data)
    const isSound = fitsOutput({ output: kept }, output, speaker.typeOf)
    const values = keepOutput(kept, output, speaker)
    return readAnswer(OUTCOMES, outcome === 'ok' && !isSound ? 'failed' : outcome, values)
  },
  due: ({ minutes }, { since }) => since + minutes * 60_000,
  overdue: 'expired',
  summary: ({ title, text }, language) =>
    shorten(pickText(title, language, language) || pickText(text, language, language)),
  sample: {
    text: {
      en: 'Verify your identity safely on our page, not in the chat.',
      id: 'Verifikasi identitas Anda secara aman di halaman kami, bukan di chat.',
    },
    button: { en: 'Open the page', id: 'Buka halaman' },
    title: { en: 'Verify your identity', id: 'Verifikasi identitas' },
    fields: [
      {
        name: 'card',
        label: { en: 'Photo of your ID card', id: 'Foto KTP' },
        answer: 'file',
        required: true,
      },
    ],
    minutes: 30,
    output: [],
  },
}

function keptFields({ fields, output }: Data): Output {
  const kept = fields.flatMap(({ name, variable }) =>
    variable === undefined ? [] : [{ name, variable }],
  )
  return [...kept, ...output]
}

function uses(data: Data): Use[] {
  return [
    ...invitationUses(data),
    ...data.fields.flatMap(({ label }, index) => templateUses(label, ['fields', index, 'label'])),
  ]
}

function writes({ fields, output }: Data): Write[] {
  const own = fields.flatMap(({ variable, answer }, index): Write[] => {
    if (variable === undefined) return []
    const type = answer === 'file' ? { record: FILE_FIELDS } : storedType(answer)
    return [{ path: ['fields', index, 'variable'], variable, type }]
  })
  return [...own, ...outputWrites(output)]
}

function call(data: Data, speaker: Speaker): Call {
  return {
    kind: 'link',
    title: speaker.text(data.title),
    text: speaker.text(data.text),
    fields: data.fields.map(({ name, label, answer, required, variable }) => ({
      name,
      label: speaker.text(label),
      answer,
      required,
      isKept: variable !== undefined,
    })),
    language: speaker.language,
    ttlMs: data.minutes * 60_000,
    mock: sampleAnswer(data, OUTCOMES),
  }
}

function repeatedFields({ fields }: Data): DataProblem[] {
  return fields.flatMap(({ name }, index): DataProblem[] => {
    if (fields.findIndex((field) => field.name === name) === index) return []
    return [
      {
        path: ['fields', index, 'name'],
        severity: 'error',
        message: {
          en: `Two fields are named ${name}. Give each a name of its own.`,
          id: `Dua isian bernama ${name}. Beri nama yang berbeda.`,
        },
      },
    ]
  })
}
