import { z } from 'zod'
import { callingState } from '../compile/callingState.ts'
import { LocalizedText, pickText } from '../document/content.ts'
import { FormulaError } from '../formula/formulaError.ts'
import { FILE_FIELDS } from '../formula/values.ts'
import { type Call, Mock } from '../run/call.ts'
import { FileRef } from '../run/inbound.ts'
import type { Kind, Speaker, Use } from './kind.ts'
import { keepOutput, Output, outputWrites, readAnswer } from './output.ts'
import { invitationTexts, invitationUses, invite } from './pageInvitation.ts'
import { sampleAnswer, sampleProblems } from './sampleAnswer.ts'
import { shorten, templateUses } from './text.ts'

const OUTCOMES = ['signed', 'declined', 'expired', 'failed'] as const
/** As much as a person can be expected to read on one page. */
const LONGEST_AGREEMENT = 20_000

const data = z.strictObject({
  text: LocalizedText,
  button: LocalizedText,
  /** The name of what is signed. */
  title: LocalizedText,
  /** What the customer agrees to, as it stands on the page. */
  agreement: LocalizedText,
  /** The variable with the file that is signed. */
  document: z.string().optional(),
  hours: z.int().min(1).max(720),
  /** What the signing gives: a certificate's number, the signed file. */
  output: Output,
  mock: Mock.optional(),
})
type Data = z.infer<typeof data>

/** Has an agreement signed on a page outside the chat. */
export const sign: Kind<Data> = {
  group: 'trust',
  icon: 'signature',
  waits: 'outside',
  data,
  create: () => ({ text: {}, button: {}, title: {}, agreement: {}, hours: 24, output: [] }),
  exits: () => OUTCOMES.map((id) => ({ id })),
  uses,
  writes: ({ output }) => outputWrites(output),
  texts: (data) => [
    ...invitationTexts(data),
    { path: ['agreement'], text: data.agreement, limit: LONGEST_AGREEMENT },
  ],
  check: (data) => sampleProblems(data, OUTCOMES),
  compile: ({ id }, wiring) =>
    callingState(id, wiring, {
      outcomes: OUTCOMES.map((exit) => ({ exit })),
      prompts: true,
    }),
  say: invite,
  call,
  keep: (data, { outcome, output }, speaker) =>
    readAnswer(OUTCOMES, outcome, keepOutput(data.output, output, speaker)),
  due: ({ hours }, { since }) => since + hours * 3_600_000,
  overdue: 'expired',
  summary: ({ title, text }, language) =>
    shorten(pickText(title, language, language) || pickText(text, language, language)),
  sample: {
    text: {
      en: 'Your loan agreement is ready. Sign it within 24 hours.',
      id: 'Perjanjian pinjaman Anda sudah siap. Tanda tangani dalam 24 jam.',
    },
    button: { en: 'Read and sign', id: 'Baca dan setujui' },
    title: { en: 'Loan agreement', id: 'Perjanjian pinjaman' },
    agreement: {
      en: 'I borrow the amount and repay it as the schedule says.',
      id: 'Saya meminjam jumlah tersebut dan membayarnya sesuai jadwal.',
    },
    hours: 24,
    output: [],
  },
}

function uses(data: Data): Use[] {
  const { agreement, document } = data
  return [
    ...invitationUses(data),
    ...templateUses(agreement, ['agreement']),
    ...(document === undefined ? [] : [fileUse(document)]),
  ]
}

function fileUse(variable: string): Use {
  return {
    path: ['document'],
    source: variable,
    form: 'formula',
    expects: { record: FILE_FIELDS },
  }
}

function call(data: Data, speaker: Speaker): Call {
  return {
    kind: 'sign',
    title: speaker.text(data.title),
    text: speaker.text(data.agreement),
    document: data.document === undefined ? null : fileOf(data.document, speaker),
    language: speaker.language,
    ttlMs: data.hours * 3_600_000,
    mock: sampleAnswer(data, OUTCOMES),
  }
}

/** Nobody may sign what is not there. */
function fileOf(variable: string, speaker: Speaker): FileRef {
  const file = FileRef.safeParse(speaker.stored(variable))
  if (file.success) return file.data
  throw new FormulaError({
    en: `There is no file in ${variable} to sign.`,
    id: `Tidak ada berkas di ${variable} untuk ditandatangani.`,
  })
}
