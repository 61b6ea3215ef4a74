import { z } from 'zod'
import { leaveBy } from '../compile/leaveBy.ts'
import { waitingState } from '../compile/waitingState.ts'
import { LocalizedText, pickText } from '../document/content.ts'
import { MESSAGE_LIMITS } from '../document/limits.ts'
import type { Evidence } from '../run/effect.ts'
import { choiceMessage } from './choiceMessage.ts'
import { fixedAnswers } from './choiceOptions.ts'
import { hearChoice } from './hearChoice.ts'
import type { DataProblem, Kind, Speaker } from './kind.ts'
import { shorten, templateUses } from './text.ts'

const Purpose = z.strictObject({
  id: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, 'A purpose has a short id, such as loan'),
  name: LocalizedText,
})

const data = z.strictObject({
  /** The card: who processes what for which purpose, how long, with whom, and the customer's rights. */
  text: LocalizedText,
  purposes: z.array(Purpose).min(1).max(10),
  /** What the law wants said beside it; shown in the data map, and checked to be there. */
  dataTypes: LocalizedText,
  retention: LocalizedText,
  recipients: LocalizedText,
  /** Changes with every change of the text. */
  version: z.string().min(1).max(40),
  /** For biometric, health and other specific data. */
  explicit: z.boolean(),
  accept: LocalizedText,
  refuse: LocalizedText,
  /** Opens the whole notice; the question stays open. */
  notice: z.strictObject({ title: LocalizedText, text: LocalizedText }).optional(),
})
type Data = z.infer<typeof data>

const NOTICE = 'notice'

/**
 * Asks for consent with two explicit answers, and keeps what was read as evidence (UU PDP art. 20–24,
 * GDPR art. 7).
 */
export const consent: Kind<Data> = {
  group: 'trust',
  icon: 'shield-check',
  waits: 'customer',
  data,
  create: () => ({
    text: {},
    purposes: [{ id: 'service', name: {} }],
    dataTypes: {},
    retention: {},
    recipients: {},
    version: '1',
    explicit: false,
    accept: { en: 'I agree', id: 'Saya setuju' },
    refuse: { en: 'No thanks', id: 'Tidak' },
  }),
  exits: () => [
    { id: 'given' },
    { id: 'refused' },
    { id: 'unclear', optional: true },
    { id: 'silence', optional: true },
  ],
  uses: ({ text, notice }) => [
    ...templateUses(text, ['text']),
    ...(notice ? templateUses(notice.text, ['notice', 'text']) : []),
  ],
  writes: () => [],
  texts,
  check,
  compile: ({ id }, wiring) =>
    waitingState(id, wiring, {
      given: leaveBy(wiring, { node: id, exit: 'given', as: 'record' }),
      refused: leaveBy(wiring, { node: id, exit: 'refused', as: 'record' }),
    }),
  say: (data, speaker, words) =>
    choiceMessage(
      { text: data.text, options: fixedAnswers({ options: optionsOf(data) }, speaker) },
      speaker,
      words,
    ),
  hear: (data, message, speaker) => {
    const heard = hearChoice({ options: optionsOf(data) }, message, speaker)
    if (heard.as !== 'answer' || heard.exit !== NOTICE || !data.notice) return heard
    return {
      as: 'stage',
      isOffered: true,
      stage: 1,
      values: {},
      say: speaker.text(data.notice.text),
    }
  },
  evidence,
  summary: ({ purposes }, language) =>
    shorten(purposes.map(({ id, name }) => pickText(name, language, language) || id).join(', ')),
  sample: {
    text: {
      en: 'To assess your application we process your identity, income and contact data.',
      id: 'Untuk menilai pengajuan, kami memproses data identitas, penghasilan, dan kontak Anda.',
    },
    purposes: [{ id: 'loan', name: { en: 'Loan application', id: 'Pengajuan pinjaman' } }],
    dataTypes: { en: 'Identity, income, contact', id: 'Identitas, penghasilan, kontak' },
    retention: { en: '5 years', id: '5 tahun' },
    recipients: { en: 'Nobody', id: 'Tidak ada' },
    version: '2026-11',
    explicit: false,
    accept: { en: 'I agree', id: 'Saya setuju' },
    refuse: { en: 'No thanks', id: 'Tidak' },
  },
}

const YES = { en: ['yes', 'agree', 'ok'], id: ['ya', 'setuju', 'boleh'] }
const NO = { en: ['no', 'refuse'], id: ['tidak', 'tolak', 'jangan'] }

function optionsOf({ accept, refuse, notice }: Data) {
  return [
    { id: 'given', title: accept, words: YES },
    { id: 'refused', title: refuse, words: NO },
    ...(notice ? [{ id: NOTICE, title: notice.title }] : []),
  ]
}

function texts({ text, purposes, dataTypes, retention, recipients, accept, refuse, notice }: Data) {
  const fact = MESSAGE_LIMITS.interactiveBody
  const button = MESSAGE_LIMITS.buttonTitle
  return [
    { path: ['text'], text, limit: MESSAGE_LIMITS.interactiveBody },
    ...purposes.map(({ name }, index) => ({
      path: ['purposes', index, 'name'],
      text: name,
      limit: fact,
    })),
    { path: ['dataTypes'], text: dataTypes, limit: fact },
    { path: ['retention'], text: retention, limit: fact },
    { path: ['recipients'], text: recipients, limit: fact },
    { path: ['accept'], text: accept, limit: button },
    { path: ['refuse'], text: refuse, limit: button },
    ...(notice
      ? [
          { path: ['notice', 'title'], text: notice.title, limit: button },
          { path: ['notice', 'text'], text: notice.text, limit: fact },
        ]
      : []),
  ]
}

/** The law wants the withdrawal told: a purpose named twice would be withdrawn by halves. */
function check({ purposes }: Data): DataProblem[] {
  const ids = purposes.map(({ id }) => id)
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            path: ['purposes', index, 'id'],
            severity: 'error' as const,
            message: {
              en: `The purpose ${id} stands here twice.`,
              id: `Tujuan ${id} tertulis dua kali.`,
            },
          },
        ],
  )
}

function evidence(data: Data, exit: string, speaker: Speaker): Evidence {
  return {
    kind: 'consent',
    isGiven: exit === 'given',
    version: data.version,
    language: speaker.language,
    text: speaker.text(data.text),
    lines: data.purposes.map(({ id, name }) => ({ label: id, value: speaker.text(name) })),
  }
}
