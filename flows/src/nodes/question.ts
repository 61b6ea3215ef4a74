import { z } from 'zod'
import { leaveBy } from '../compile/leaveBy.ts'
import { waitingState } from '../compile/waitingState.ts'
import { storedType } from '../document/answerType.ts'
import { LocalizedText, pickText } from '../document/content.ts'
import { MESSAGE_LIMITS } from '../document/limits.ts'
import { Answer, boundUses, patternProblems } from './answer.ts'
import { hearAnswer } from './hearAnswer.ts'
import type { Kind, Use } from './kind.ts'
import { shorten, spokenText, templateUses } from './text.ts'

const formula = z.string().max(2_000)

const data = z.strictObject({
  text: LocalizedText,
  answer: Answer,
  variable: z.string(),
  /** Said when the answer cannot be read or is out of range. */
  problem: LocalizedText.optional(),
  /** Conditions over `answer`; the text of the first that fails is said. */
  checks: z.array(z.strictObject({ formula, text: LocalizedText })).max(10),
})
type Data = z.infer<typeof data>

/** Asks for something that the customer types. */
export const question: Kind<Data> = {
  group: 'ask',
  icon: 'text-cursor-input',
  waits: 'customer',
  data,
  create: () => ({ text: {}, answer: { type: 'text' }, variable: '', checks: [] }),
  exits: () => [
    { id: 'answered' },
    { id: 'unclear', optional: true },
    { id: 'silence', optional: true },
  ],
  uses,
  writes: ({ variable, answer }) => [
    { path: ['variable'], variable, type: storedType(answer.type) },
  ],
  texts: ({ text, problem, checks }) => [
    { path: ['text'], text, limit: MESSAGE_LIMITS.text },
    ...(problem ? [{ path: ['problem'], text: problem, limit: MESSAGE_LIMITS.text }] : []),
    ...checks.map((check, index) => ({
      path: ['checks', index, 'text'],
      text: check.text,
      limit: MESSAGE_LIMITS.text,
    })),
  ],
  check: ({ answer }) => patternProblems(answer, ['answer']),
  compile: ({ id }, wiring) =>
    waitingState(id, wiring, { answered: leaveBy(wiring, { node: id, exit: 'answered' }) }),
  say: ({ text }, speaker, words) => ({ kind: 'text', text: spokenText(text, speaker, words) }),
  hear: hearAnswer,
  summary: ({ text }, language) => shorten(pickText(text, language, language)),
  sample: {
    text: { en: 'How much would you like to borrow?', id: 'Berapa pinjaman yang Anda butuhkan?' },
    answer: { type: 'money', min: '5000000', max: '100000000' },
    variable: 'amount',
    problem: { en: 'For example: 25 million', id: 'Contoh: 25 juta' },
    checks: [
      {
        formula: 'answer = floorTo(answer, 500000)',
        text: { en: 'Please use steps of 500,000.', id: 'Gunakan kelipatan 500.000.' },
      },
    ],
  },
}

function uses({ text, answer, problem, checks }: Data): Use[] {
  const stored = storedType(answer.type)
  const conditions = checks.flatMap((check, index): Use[] => [
    {
      path: ['checks', index, 'formula'],
      source: check.formula,
      form: 'formula',
      expects: 'boolean',
      local: { answer: stored },
    },
    ...templateUses(check.text, ['checks', index, 'text']),
  ])
  return [
    ...templateUses(text, ['text']),
    ...(problem ? templateUses(problem, ['problem']) : []),
    ...boundUses(answer, ['answer']),
    ...conditions,
  ]
}
