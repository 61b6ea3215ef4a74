import { z } from 'zod'
import type { TransitionConfig } from '../compile/stateConfig.ts'
import { ASK, waitingState } from '../compile/waitingState.ts'
import { Language, LocalizedText, pickText } from '../document/content.ts'
import { MESSAGE_LIMITS } from '../document/limits.ts'
import { choiceMessage } from './choiceMessage.ts'
import { choiceAnswers } from './choiceOptions.ts'
import { hearOffered } from './hearOffered.ts'
import type { DataProblem, Exit, Kind, Use, Write } from './kind.ts'
import { OptionId } from './optionId.ts'
import { shorten, templateUses } from './text.ts'

const formula = z.string().max(2_000)
/** Characters of a free text that are kept: more is a letter, not a wish. */
const LONGEST_WRITTEN = 1_000

const Option = z.strictObject({
  id: OptionId,
  title: LocalizedText,
  description: LocalizedText.optional(),
  /** What a customer may type instead of tapping; the title and the number always work. */
  words: z.record(Language, z.array(z.string().min(1).max(60)).max(20)).optional(),
  /** A formula for what the variable keeps; without one it keeps the option's id. */
  value: formula.optional(),
})

const data = z.strictObject({
  text: LocalizedText,
  /** The label that opens the list, when the options need one. */
  button: LocalizedText.optional(),
  options: z.array(Option).max(50),
  /** Options made of a list, before the fixed ones; `row` is one of its items. */
  from: z
    .strictObject({
      list: formula,
      title: LocalizedText,
      description: LocalizedText.optional(),
      value: formula.optional(),
    })
    .optional(),
  variable: z.string().optional(),
  /** Keeps what a customer writes that is none of the options, and leads on by the exit of this name. */
  written: z.string().optional(),
})
export type ChoiceData = z.infer<typeof data>

/** Offers answers to tap: buttons, a list in pages or numbers, by how many there are and how long. */
export const choice: Kind<ChoiceData> = {
  group: 'ask',
  icon: 'list-checks',
  waits: 'customer',
  data,
  create: () => ({ text: {}, options: [{ id: 'option1', title: {} }] }),
  exits,
  uses,
  writes,
  texts,
  check,
  compile: ({ id, data }, wiring) => {
    const store = [{ type: 'store' as const, params: { node: id } }]
    const answers: Record<string, TransitionConfig> = {}
    for (const option of data.options) {
      const target = wiring.target(option.id) ?? wiring.target('next') ?? wiring.unwired
      answers[option.id] = { target, actions: store }
    }
    if (data.from) {
      answers.next = { target: wiring.target('next') ?? wiring.unwired, actions: store }
    }
    if (data.written) {
      answers.written = { target: wiring.target('written') ?? wiring.unwired, actions: store }
    }
    if (data.from && data.options.length === 0) {
      answers.empty = { target: wiring.target('empty') ?? wiring.unwired }
    }
    return waitingState(id, wiring, answers, { decides: data.from !== undefined })
  },
  decide: ({ from, options }, speaker) => {
    const count = (from ? speaker.rows(from.list).length : 0) + options.length
    return { exit: from && count === 0 ? 'empty' : ASK }
  },
  say: (data, speaker, words) => {
    const { text, button } = data
    return choiceMessage({ text, button, options: choiceAnswers(data, speaker) }, speaker, words)
  },
  hear: (data, message, speaker) => {
    const heard = hearOffered(choiceAnswers(data, speaker), message, speaker)
    if (!data.written || heard.as !== 'unclear' || message.kind !== 'text') return heard
    const written = message.text.slice(0, LONGEST_WRITTEN)
    return { as: 'answer', exit: 'written', values: { [data.written]: written } }
  },
  summary: ({ text }, language) => shorten(pickText(text, language, language)),
  sample: {
    text: { en: 'For how long?', id: 'Berapa lama?' },
    button: { en: 'Choose months', id: 'Pilih bulan' },
    options: [
      { id: 'm6', title: { en: '6 months', id: '6 bulan' }, value: '6' },
      { id: 'm12', title: { en: '12 months', id: '12 bulan' }, value: '12' },
    ],
    variable: 'tenor',
  },
}

/** Items of a list all go the way of `next`; with options of its own beside it nothing is empty. */
function exits({ options, from, written }: ChoiceData): Exit[] {
  return [
    ...options.map(({ id, title }) => ({ id, text: title })),
    from ? { id: 'next' } : { id: 'next', optional: true },
    ...(from && options.length === 0 ? [{ id: 'empty' }] : []),
    ...(written ? [{ id: 'written' }] : []),
    { id: 'unclear', optional: true },
    { id: 'silence', optional: true },
  ]
}

function uses({ text, button, options, from, variable }: ChoiceData): Use[] {
  return [
    ...templateUses(text, ['text']),
    ...(button ? templateUses(button, ['button']) : []),
    ...options.flatMap((option, index): Use[] => [
      ...templateUses(option.title, ['options', index, 'title']),
      ...(option.description
        ? templateUses(option.description, ['options', index, 'description'])
        : []),
      ...valueUses(option.value, ['options', index, 'value'], variable),
    ]),
    ...(from ? listUses(from, variable) : []),
  ]
}

function listUses(from: NonNullable<ChoiceData['from']>, variable: string | undefined): Use[] {
  const rowOf = from.list
  const ofItems: Use[] = [
    ...templateUses(from.title, ['from', 'title']),
    ...(from.description ? templateUses(from.description, ['from', 'description']) : []),
    ...valueUses(from.value, ['from', 'value'], variable),
  ]
  return [
    { path: ['from', 'list'], source: rowOf, form: 'formula' },
    ...ofItems.map((use) => ({ ...use, rowOf })),
  ]
}

function valueUses(
  value: string | undefined,
  path: Use['path'],
  variable: string | undefined,
): Use[] {
  if (value === undefined) return []
  return [{ path, source: value, form: 'formula', ...(variable ? { keeps: variable } : {}) }]
}

function writes({ variable, options, from, written }: ChoiceData): Write[] {
  const keepsIds = !from && options.some(({ value }) => value === undefined)
  return [
    ...(variable
      ? [{ path: ['variable'], variable, ...(keepsIds ? { type: 'text' as const } : {}) }]
      : []),
    ...(written ? [{ path: ['written'], variable: written, type: 'text' as const }] : []),
  ]
}

/** Titles have the limit of the form that their number calls for. */
function texts({ text, button, options, from }: ChoiceData) {
  const areButtons = !from && options.length <= MESSAGE_LIMITS.buttons
  const titleLimit = areButtons ? MESSAGE_LIMITS.buttonTitle : MESSAGE_LIMITS.rowTitle
  return [
    { path: ['text'], text, limit: MESSAGE_LIMITS.interactiveBody },
    ...(areButtons
      ? []
      : [{ path: ['button'], text: button ?? {}, limit: MESSAGE_LIMITS.listButton }]),
    ...options.flatMap(({ title, description }, index) => [
      { path: ['options', index, 'title'], text: title, limit: titleLimit },
      ...described(['options', index, 'description'], description),
    ]),
    ...(from
      ? [
          { path: ['from', 'title'], text: from.title, limit: titleLimit },
          ...described(['from', 'description'], from.description),
        ]
      : []),
  ]
}

function described(path: (string | number)[], text: LocalizedText | undefined) {
  return text ? [{ path, text, limit: MESSAGE_LIMITS.rowDescription }] : []
}

function check({ options, from }: ChoiceData): DataProblem[] {
  if (from) return takenIds(options)
  if (options.length > 0) return []
  return [
    {
      path: ['options'],
      severity: 'error',
      message: {
        en: 'There is nothing to choose from. Add an option, or a list.',
        id: 'Belum ada pilihan. Tambahkan pilihan atau daftar.',
      },
    },
  ]
}

/** Items of a list are tapped by their place. */
function takenIds(options: ChoiceData['options']): DataProblem[] {
  return options.flatMap(({ id }, index): DataProblem[] =>
    /^row\d+$/.test(id)
      ? [
          {
            path: ['options', index, 'id'],
            severity: 'error',
            message: {
              en: `The items of the list have ids such as ${id}. Choose another for this option.`,
              id: `Isi daftar memakai id seperti ${id}. Pilih id lain untuk pilihan ini.`,
            },
          },
        ]
      : [],
  )
}
