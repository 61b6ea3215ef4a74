import { z } from 'zod'
import { leaveBy } from '../compile/leaveBy.ts'
import { passingState } from '../compile/passingState.ts'
import { waitingState } from '../compile/waitingState.ts'
import { Language, LocalizedText, pickText } from '../document/content.ts'
import { DottedName } from '../document/ids.ts'
import { MESSAGE_LIMITS } from '../document/limits.ts'
import { hearChoice } from './hearChoice.ts'
import type { Kind } from './kind.ts'
import { OptionId } from './optionId.ts'
import { keepOutput, Output, outputWrites, readAnswer } from './output.ts'
import { templateMessage } from './templateMessage.ts'
import { shorten, templateUses } from './text.ts'

const Option = z.strictObject({
  id: OptionId,
  title: LocalizedText,
  words: z.record(Language, z.array(z.string().min(1).max(60)).max(20)).optional(),
})

const data = z.strictObject({
  /** The name under which WhatsApp approved it, the same in every language. */
  template: z
    .string()
    .regex(/^[a-z0-9_]{1,512}$/, 'Small letters, digits and _')
    .or(z.literal('')),
  category: z.enum(['utility', 'marketing', 'authentication']),
  /** The approved body; its formulas are the template's parameters, in their order. */
  text: LocalizedText,
  /** Quick replies; with them the step waits for an answer. */
  options: z.array(Option).max(10),
  /** With quick replies: an outside event that settles the matter before, with facts that are kept. */
  event: DottedName.optional(),
  output: Output.optional(),
})
type Data = z.infer<typeof data>

/** Sends an approved template: the only message for a customer who has been silent for a day. */
export const template: Kind<Data> = {
  group: 'talk',
  icon: 'stamp',
  waits: ({ options }) => (options.length > 0 ? 'customer' : false),
  data,
  create: () => ({ template: '', category: 'utility', text: {}, options: [] }),
  exits: ({ options, event }) =>
    options.length === 0
      ? [{ id: 'next' }]
      : [
          ...options.map(({ id, title }) => ({ id, text: title })),
          ...(event ? [{ id: 'happened' }] : []),
          { id: 'unclear', optional: true },
          { id: 'silence', optional: true },
        ],
  uses: ({ text, options }) => [
    ...templateUses(text, ['text']),
    ...options.flatMap(({ title }, index) => templateUses(title, ['options', index, 'title'])),
  ],
  writes: ({ output = [] }) => outputWrites(output),
  texts: ({ text, options }) => [
    { path: ['text'], text, limit: MESSAGE_LIMITS.interactiveBody },
    ...options.map(({ title }, index) => ({
      path: ['options', index, 'title'],
      text: title,
      limit: MESSAGE_LIMITS.templateButton,
    })),
  ],
  check: ({ template }) =>
    template === ''
      ? [
          {
            path: ['template'],
            severity: 'error',
            message: {
              en: 'Write the name of the approved template, for example bill_due.',
              id: 'Tulis nama templat yang disetujui, misalnya bill_due.',
            },
          },
        ]
      : [],
  compile: ({ id, data }, wiring) => {
    if (data.options.length === 0) {
      return passingState(id, wiring, [{ type: 'say', params: { node: id, part: 'prompt' } }])
    }
    const answers = data.options.map(
      (option) => [option.id, { target: wiring.target(option.id) ?? wiring.unwired }] as const,
    )
    const happened = leaveBy(wiring, { node: id, exit: 'happened' })
    return waitingState(
      id,
      wiring,
      { ...Object.fromEntries(answers), ...(data.event ? { happened } : {}) },
      { recalls: data.event !== undefined },
    )
  },
  say: (data, speaker, { before, instead }) => {
    if (instead !== undefined) return { kind: 'text', text: instead }
    const message = templateMessage(data, speaker)
    // The text of a template is fixed: other words go before it, in a message of their own.
    return before === undefined ? message : [{ kind: 'text', text: before }, message]
  },
  hear: hearChoice,
  signal: ({ options, event }) => (options.length > 0 ? event : undefined),
  keep: ({ output = [] }, { outcome, output: given }, speaker) =>
    readAnswer(['happened'], outcome, keepOutput(output, given, speaker)),
  summary: ({ template, text }, language) =>
    template || shorten(pickText(text, language, language)),
  sample: {
    template: 'bill_due',
    category: 'utility',
    text: {
      en: 'Reminder from our bank: a payment is due on {today()}.',
      id: 'Pengingat dari bank kami: ada pembayaran jatuh tempo {today()}.',
    },
    options: [
      { id: 'pay', title: { en: 'Pay now', id: 'Bayar' } },
      { id: 'help', title: { en: 'Help', id: 'Bantuan' } },
    ],
  },
}
