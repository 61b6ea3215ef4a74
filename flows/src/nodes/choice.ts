import { z } from 'zod'
import type { TransitionConfig } from '../compile/stateConfig.ts'
import { waitingState } from '../compile/waitingState.ts'
import { Language, LocalizedText, pickText } from '../document/content.ts'
import { ExitId } from '../document/ids.ts'
import { MESSAGE_LIMITS } from '../document/limits.ts'
import { choiceMessage } from './choiceMessage.ts'
import { hearChoice } from './hearChoice.ts'
import type { Kind, Use } from './kind.ts'
import { shorten, templateUses } from './text.ts'

/** Events that every choice knows besides its options. */
const TAKEN = new Set(['next', 'unclear', 'silence', 'wrongKind', 'stale'])

const Option = z.strictObject({
  id: ExitId.refine((id) => !TAKEN.has(id), 'This id is taken by the step itself, choose another'),
  title: LocalizedText,
  description: LocalizedText.optional(),
  /** What a customer may type instead of tapping; the title and the number always work. */
  words: z.record(Language, z.array(z.string().min(1).max(60)).max(20)).optional(),
  /** A formula for what the variable keeps; without one it keeps the option's id. */
  value: z.string().max(2_000).optional(),
})

const data = z.strictObject({
  text: LocalizedText,
  /** The label that opens the list, when the options need one. */
  button: LocalizedText.optional(),
  options: z.array(Option).min(1).max(50),
  variable: z.string().optional(),
})
type Data = z.infer<typeof data>

/** Offers answers to tap: buttons, a list or numbers, by how many there are and how long. */
export const choice: Kind<Data> = {
  group: 'ask',
  icon: 'list-checks',
  waits: 'customer',
  data,
  create: () => ({ text: {}, options: [{ id: 'option1', title: {} }] }),
  exits: ({ options }) => [
    ...options.map(({ id, title }) => ({ id, text: title })),
    { id: 'next', optional: true },
    { id: 'unclear', optional: true },
    { id: 'silence', optional: true },
  ],
  uses,
  writes: ({ variable, options }) => {
    if (!variable) return []
    const keepsIds = options.some(({ value }) => value === undefined)
    return [{ path: ['variable'], variable, ...(keepsIds ? { type: 'text' as const } : {}) }]
  },
  texts,
  compile: ({ id, data }, wiring) => {
    const answers: Record<string, TransitionConfig> = {}
    for (const option of data.options) {
      answers[option.id] = {
        target: wiring.target(option.id) ?? wiring.target('next') ?? wiring.unwired,
        actions: [{ type: 'store', params: { node: id } }],
      }
    }
    return waitingState(id, wiring, answers)
  },
  say: choiceMessage,
  hear: hearChoice,
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

function uses({ text, button, options, variable }: Data): Use[] {
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

/** Titles have the limit of the form that their number calls for. */
function texts({ text, button, options }: Data) {
  const areButtons = options.length <= MESSAGE_LIMITS.buttons
  const areRows = !areButtons && options.length <= MESSAGE_LIMITS.rows
  const titleLimit = areButtons ? MESSAGE_LIMITS.buttonTitle : MESSAGE_LIMITS.rowTitle
  return [
    { path: ['text'], text, limit: MESSAGE_LIMITS.interactiveBody },
    ...(areRows
      ? [{ path: ['button'], text: button ?? {}, limit: MESSAGE_LIMITS.listButton }]
      : []),
    ...options.flatMap(({ title, description }, index) => [
      { path: ['options', index, 'title'], text: title, limit: titleLimit },
      ...(description
        ? [
            {
              path: ['options', index, 'description'],
              text: description,
              limit: MESSAGE_LIMITS.rowDescription,
            },
          ]
        : []),
    ]),
  ]
}
