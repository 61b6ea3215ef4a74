import { z } from 'zod'
import { leaveBy } from '../compile/leaveBy.ts'
import { waitingState } from '../compile/waitingState.ts'
import { storedType } from '../document/answerType.ts'
import { LocalizedText, pickText } from '../document/content.ts'
import { ExitId } from '../document/ids.ts'
import { MESSAGE_LIMITS } from '../document/limits.ts'
import { Answer, boundUses, patternProblems } from './answer.ts'
import { formMessage } from './formMessage.ts'
import { hearForm } from './hearForm.ts'
import type { DataProblem, Kind, Use } from './kind.ts'
import { shorten, templateUses } from './text.ts'

const Option = z.strictObject({
  id: ExitId,
  title: LocalizedText,
  /** A formula for what the variable keeps; without one it keeps the option's id. */
  value: z.string().max(2_000).optional(),
})

const Field = z.strictObject({
  /** The variable that keeps it. */
  name: z.string(),
  label: LocalizedText,
  /** Asked where the form cannot be shown and each field is asked for in chat. */
  question: LocalizedText,
  answer: Answer,
  /** With options the answer is one of them, and `answer` says nothing. */
  options: z.array(Option).min(1).max(50).optional(),
  required: z.boolean(),
  /** Said, after the label, when the answer cannot be read or is out of range. */
  problem: LocalizedText.optional(),
})

const data = z.strictObject({
  text: LocalizedText,
  button: LocalizedText,
  /** The channel's id of the form; empty when the fields are asked for in chat alone. */
  form: z.string().max(80),
  fields: z.array(Field).min(1).max(30),
})
type Data = z.infer<typeof data>

/** Asks for several things at once in a form; a customer who writes instead is asked one by one. */
export const form: Kind<Data> = {
  group: 'ask',
  icon: 'clipboard-list',
  waits: 'customer',
  data,
  create: () => ({
    text: {},
    button: {},
    form: '',
    fields: [{ name: '', label: {}, question: {}, answer: { type: 'text' }, required: true }],
  }),
  exits: () => [
    { id: 'submitted' },
    { id: 'unclear', optional: true },
    { id: 'silence', optional: true },
  ],
  uses,
  writes: ({ fields }) =>
    fields.map(({ name, answer, options }, index) => {
      const path = ['fields', index, 'name']
      if (!options) return { path, variable: name, type: storedType(answer.type) }
      const keepsIds = options.some(({ value }) => value === undefined)
      return { path, variable: name, ...(keepsIds ? { type: 'text' as const } : {}) }
    }),
  texts,
  check,
  compile: ({ id }, wiring) =>
    waitingState(id, wiring, { submitted: leaveBy(wiring, { node: id, exit: 'submitted' }) }),
  say: formMessage,
  keepsStage: true,
  hear: hearForm,
  summary: ({ text }, language) => shorten(pickText(text, language, language)),
  sample: {
    text: { en: 'Tell us about your loan.', id: 'Ceritakan pinjaman Anda.' },
    button: { en: 'Fill in', id: 'Isi' },
    form: '1234567890',
    fields: [
      {
        name: 'amount',
        label: { en: 'Amount', id: 'Jumlah' },
        question: { en: 'How much would you like to borrow?', id: 'Berapa yang ingin dipinjam?' },
        answer: { type: 'money', min: '5000000', max: '100000000' },
        required: true,
        problem: { en: '5 to 100 million, please.', id: '5 sampai 100 juta.' },
      },
      {
        name: 'purpose',
        label: { en: 'Purpose', id: 'Tujuan' },
        question: { en: 'What is it for?', id: 'Untuk apa?' },
        answer: { type: 'text' },
        options: [
          { id: 'education', title: { en: 'Education', id: 'Pendidikan' } },
          { id: 'health', title: { en: 'Health', id: 'Kesehatan' } },
        ],
        required: false,
      },
    ],
  },
}

function uses({ text, button, form, fields }: Data): Use[] {
  return [
    ...templateUses(text, ['text']),
    ...(form === '' ? [] : templateUses(button, ['button'])),
    ...fields.flatMap((field, index): Use[] => {
      const path = ['fields', index]
      return [
        ...templateUses(field.label, [...path, 'label']),
        ...templateUses(field.question, [...path, 'question']),
        ...(field.problem ? templateUses(field.problem, [...path, 'problem']) : []),
        ...(field.options
          ? field.options.flatMap((option, at) => [
              ...templateUses(option.title, [...path, 'options', at, 'title']),
              ...valueUses(option.value, [...path, 'options', at, 'value'], field.name),
            ])
          : boundUses(field.answer, [...path, 'answer'])),
      ]
    }),
  ]
}

function valueUses(source: string | undefined, path: Use['path'], keeps: string): Use[] {
  return source === undefined ? [] : [{ path, source, form: 'formula', keeps }]
}

/** In a form, labels and options have its narrow limits; in chat they are lines of a text. */
function texts({ text, button, form, fields }: Data) {
  const isChat = form === ''
  const label = isChat ? MESSAGE_LIMITS.interactiveBody : MESSAGE_LIMITS.formLabel
  const title = isChat ? MESSAGE_LIMITS.interactiveBody : MESSAGE_LIMITS.formOption
  return [
    {
      path: ['text'],
      text,
      limit: isChat ? MESSAGE_LIMITS.text : MESSAGE_LIMITS.interactiveBody,
    },
    ...(isChat ? [] : [{ path: ['button'], text: button, limit: MESSAGE_LIMITS.formButton }]),
    ...fields.flatMap((field, index) => {
      const path = ['fields', index]
      const { options = [], problem } = field
      return [
        { path: [...path, 'label'], text: field.label, limit: label },
        { path: [...path, 'question'], text: field.question, limit: MESSAGE_LIMITS.text },
        ...options.map((option, at) => ({
          path: [...path, 'options', at, 'title'],
          text: option.title,
          limit: title,
        })),
        ...(problem
          ? [{ path: [...path, 'problem'], text: problem, limit: MESSAGE_LIMITS.interactiveBody }]
          : []),
      ]
    }),
  ]
}

/** Fields of one name would overwrite each other, in the form and in the memory. */
function check({ fields }: Data): DataProblem[] {
  const names = fields.map(({ name }) => name)
  return fields.flatMap(({ name, answer, options }, index): DataProblem[] => {
    const path = ['fields', index]
    const isRepeated = name !== '' && names.indexOf(name) !== index
    return [
      ...(isRepeated ? [repeated(name, [...path, 'name'])] : []),
      ...(options ? [] : patternProblems(answer, [...path, 'answer'])),
    ]
  })
}

function repeated(name: string, path: DataProblem['path']): DataProblem {
  const message = {
    en: `Two fields are kept in ${name}. Give each a variable of its own.`,
    id: `Dua isian disimpan di ${name}. Beri masing-masing variabel sendiri.`,
  }
  return { path, severity: 'error', message }
}
