import { z } from 'zod'
import { leaveBy } from '../compile/leaveBy.ts'
import { waitingState } from '../compile/waitingState.ts'
import { LocalizedText, pickText } from '../document/content.ts'
import { MESSAGE_LIMITS } from '../document/limits.ts'
import type { Evidence } from '../run/effect.ts'
import type { OutboundMessage } from '../run/outbound.ts'
import { choiceMessage } from './choiceMessage.ts'
import { fixedAnswers } from './choiceOptions.ts'
import { hearChoice } from './hearChoice.ts'
import type { Heard, Kind, Saying, Speaker } from './kind.ts'
import { shorten, templateUses } from './text.ts'

const Fact = z.strictObject({
  /** What it is, for rules that want it told: `principal`, `lateFee`. */
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/, 'A fact has a short id, such as lateFee'),
  label: LocalizedText,
  /** With formulas in braces. */
  value: LocalizedText,
})

const data = z.strictObject({
  /** Stands above the facts. */
  text: LocalizedText,
  facts: z.array(Fact).max(30),
  version: z.string().min(1).max(40),
  /** So long the text has to be there before an acceptance counts. */
  minSeconds: z.int().min(0).max(600),
  /** Said when it is accepted sooner. */
  tooSoon: LocalizedText.optional(),
  accept: LocalizedText,
  questions: LocalizedText.optional(),
  decline: LocalizedText,
})
type Data = z.infer<typeof data>

/** Lays open all terms at once, and has them accepted by a tap of its own; what was read is kept. */
export const disclosure: Kind<Data> = {
  group: 'trust',
  icon: 'scroll-text',
  waits: 'customer',
  data,
  create: () => ({
    text: {},
    facts: [],
    version: '1',
    minSeconds: 10,
    accept: { en: 'I accept', id: 'Saya terima' },
    decline: { en: 'Decline', id: 'Tolak' },
  }),
  exits: ({ questions }) => [
    { id: 'accepted' },
    ...(questions ? [{ id: 'questions' }] : []),
    { id: 'declined' },
    { id: 'unclear', optional: true },
    { id: 'silence', optional: true },
  ],
  uses: ({ text, facts, tooSoon }) => [
    ...templateUses(text, ['text']),
    ...facts.flatMap(({ label, value }, index) => [
      ...templateUses(label, ['facts', index, 'label']),
      ...templateUses(value, ['facts', index, 'value']),
    ]),
    ...(tooSoon ? templateUses(tooSoon, ['tooSoon']) : []),
  ],
  writes: () => [],
  texts,
  compile: ({ id, data }, wiring) => {
    const leave = (exit: string) => leaveBy(wiring, { node: id, exit, as: 'record' })
    return waitingState(id, wiring, {
      accepted: leave('accepted'),
      ...(data.questions
        ? { questions: { target: wiring.target('questions') ?? wiring.unwired } }
        : {}),
      declined: leave('declined'),
    })
  },
  say,
  hear: (data, message, speaker): Heard => {
    const heard = hearChoice({ options: optionsOf(data) }, message, speaker)
    if (heard.as !== 'answer' || heard.exit !== 'accepted') return heard
    if (speaker.now - speaker.since >= data.minSeconds * 1_000) return heard
    const say = data.tooSoon ? { say: speaker.text(data.tooSoon) } : {}
    return { as: 'stage', isOffered: true, stage: 1, values: {}, ...say }
  },
  evidence,
  summary: ({ text }, language) => shorten(pickText(text, language, language)),
  sample: {
    text: { en: 'Your loan', id: 'Pinjaman Anda' },
    facts: [
      {
        id: 'principal',
        label: { en: 'Loan', id: 'Pinjaman' },
        value: { en: '{amount}', id: '{amount}' },
      },
    ],
    version: '2026-11',
    minSeconds: 10,
    tooSoon: { en: 'Please read it first.', id: 'Mohon dibaca dahulu.' },
    accept: { en: 'I accept', id: 'Saya terima' },
    questions: { en: 'Questions', id: 'Tanya dulu' },
    decline: { en: 'Decline', id: 'Tolak' },
  },
}

function optionsOf({ accept, questions, decline }: Data) {
  return [
    { id: 'accepted', title: accept },
    ...(questions ? [{ id: 'questions', title: questions }] : []),
    { id: 'declined', title: decline },
  ]
}

/** Too long for a message with buttons, the terms go out before them. */
function say(data: Data, speaker: Speaker, words: Saying): OutboundMessage[] {
  const options = fixedAnswers({ options: optionsOf(data) }, speaker)
  // Who has just read the terms need not read them again to hear that it was too soon.
  const short = words.instead ?? (speaker.stage > 0 ? words.before : undefined)
  const terms = termsOf(data, speaker)
  const text = short ?? (words.before ? `${words.before}\n\n${terms}` : terms)
  // Filled in already, it is not a text of the author's to be compiled, and kept, for every customer.
  const card = (instead: string) => choiceMessage({ text: {}, options }, speaker, { instead })
  if (text.length <= MESSAGE_LIMITS.interactiveBody) return [card(text)]
  return [{ kind: 'text', text }, card(options.map(({ title }) => title).join(' · '))]
}

function linesOf({ facts }: Data, speaker: Speaker): { label: string; value: string }[] {
  return facts.map(({ label, value }) => ({
    label: speaker.text(label),
    value: speaker.text(value),
  }))
}

function termsOf(data: Data, speaker: Speaker): string {
  const lines = linesOf(data, speaker).map(({ label, value }) => `${label}: ${value}`)
  return [speaker.text(data.text), ...(lines.length > 0 ? ['', ...lines] : [])].join('\n')
}

function texts({ text, facts, accept, questions, decline, tooSoon }: Data) {
  const button = MESSAGE_LIMITS.buttonTitle
  return [
    { path: ['text'], text, limit: MESSAGE_LIMITS.text },
    ...facts.flatMap(({ label, value }, index) => [
      { path: ['facts', index, 'label'], text: label, limit: MESSAGE_LIMITS.text },
      { path: ['facts', index, 'value'], text: value, limit: MESSAGE_LIMITS.text },
    ]),
    { path: ['accept'], text: accept, limit: button },
    ...(questions ? [{ path: ['questions'], text: questions, limit: button }] : []),
    { path: ['decline'], text: decline, limit: button },
    ...(tooSoon ? [{ path: ['tooSoon'], text: tooSoon, limit: MESSAGE_LIMITS.text }] : []),
  ]
}

function evidence(data: Data, exit: string, speaker: Speaker): Evidence {
  return {
    kind: 'disclosure',
    isGiven: exit === 'accepted',
    version: data.version,
    language: speaker.language,
    text: termsOf(data, speaker),
    lines: linesOf(data, speaker),
  }
}
