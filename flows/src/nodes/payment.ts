import { z } from 'zod'
import { callingState } from '../compile/callingState.ts'
import { LocalizedText, pickText } from '../document/content.ts'
import { Decimal, writeDecimal } from '../formula/decimal.ts'
import { moneyDecimals } from '../formula/format/currencies.ts'
import { FormulaError } from '../formula/formulaError.ts'
import { type Call, Mock } from '../run/call.ts'
import { writtenValue } from './desk.ts'
import type { DataProblem, Kind, Speaker, Use } from './kind.ts'
import { keepOutput, Output, optionalWrite, outputWrites, readAnswer } from './output.ts'
import { invitationTexts, invitationUses, invite } from './pageInvitation.ts'
import { sampleAnswer, sampleProblems, withOutput } from './sampleAnswer.ts'
import { shorten } from './text.ts'

const OUTCOMES = ['paid', 'partial', 'over', 'expired', 'failed', 'duplicate', 'refunded'] as const

const data = z.strictObject({
  text: LocalizedText,
  button: LocalizedText,
  /** What is paid for, as it stands on the page. */
  title: LocalizedText,
  /** A formula; rounded half up to what can be paid in the flow's currency. */
  amount: z.string().max(2_000),
  /** A text with formulas by which the payment is known to both sides. */
  reference: z.string().max(200),
  minutes: z.int().min(1).max(43_200),
  /** Keep what was paid, and the payment's number there. */
  received: z.string().optional(),
  paidReference: z.string().optional(),
  /** What else the answer tells. */
  output: Output,
  mock: Mock.optional(),
})
type Data = z.infer<typeof data>

/** Asks for a payment by a link, and goes on with what came of it. */
export const payment: Kind<Data> = {
  group: 'trust',
  icon: 'wallet',
  waits: 'outside',
  data,
  create: () => ({
    text: {},
    button: {},
    title: {},
    amount: '',
    reference: '',
    minutes: 1_440,
    output: [],
  }),
  exits: () => OUTCOMES.map((id) => ({ id })),
  uses,
  writes: ({ received, paidReference, output }) => [
    ...optionalWrite('received', received, 'money'),
    ...optionalWrite('paidReference', paidReference, 'text'),
    ...outputWrites(output),
  ],
  texts: invitationTexts,
  check: (data) => [...referenceProblems(data), ...sampleProblems(data, OUTCOMES)],
  compile: ({ id }, wiring) =>
    callingState(id, wiring, {
      outcomes: OUTCOMES.map((exit) => ({ exit })),
      prompts: true,
    }),
  say: invite,
  call,
  keep: (data, { outcome, output }, speaker) =>
    readAnswer(OUTCOMES, outcome, keepOutput(keptFields(data), output, speaker)),
  due: ({ minutes }, { since }) => since + minutes * 60_000,
  overdue: 'expired',
  summary: ({ title, amount }, language) =>
    shorten(
      [pickText(title, language, language), amount].filter((part) => part !== '').join(' · '),
    ),
  sample: {
    text: {
      en: 'Please pay {instalment} for this month.',
      id: 'Silakan bayar {instalment} untuk bulan ini.',
    },
    button: { en: 'Pay now', id: 'Bayar sekarang' },
    title: { en: 'Loan instalment', id: 'Angsuran pinjaman' },
    amount: 'instalment',
    reference: 'INV-{invoice}',
    minutes: 1_440,
    received: 'received',
    output: [],
  },
}

function keptFields({ received, paidReference, output }: Data): Output {
  return [
    ...(received === undefined ? [] : [{ name: 'amount', variable: received }]),
    ...(paidReference === undefined ? [] : [{ name: 'reference', variable: paidReference }]),
    ...output,
  ]
}

function uses(data: Data): Use[] {
  const { amount, reference } = data
  return [
    ...invitationUses(data),
    { path: ['amount'], source: amount, form: 'formula', expects: 'money' },
    { path: ['reference'], source: reference, form: 'template' },
  ]
}

function call(data: Data, speaker: Speaker): Call {
  const amount = writeDecimal(amountOf(data, speaker))
  const reference = writtenValue(data.reference, speaker)
  return {
    kind: 'payment',
    amount,
    currency: speaker.currency,
    reference,
    title: speaker.text(data.title),
    language: speaker.language,
    ttlMs: data.minutes * 60_000,
    mock: withOutput(sampleAnswer(data, OUTCOMES), { amount, reference }),
  }
}

function amountOf({ amount }: Data, speaker: Speaker): Decimal {
  const value = speaker.value(amount)
  const payable =
    value instanceof Decimal ? value.toDecimalPlaces(moneyDecimals(speaker.currency)) : undefined
  if (payable?.gt(0)) return payable
  throw new FormulaError({
    en: 'There is nothing to pay: the amount is empty, zero or less.',
    id: 'Tidak ada yang perlu dibayar: jumlahnya kosong, nol, atau kurang.',
  })
}

function referenceProblems({ reference }: Data): DataProblem[] {
  if (reference.trim() !== '') return []
  return [
    {
      path: ['reference'],
      severity: 'error',
      message: {
        en: 'Write the reference by which this payment is found again, for example INV-{invoice}.',
        id: 'Tulis nomor acuan untuk menemukan pembayaran ini, misalnya INV-{invoice}.',
      },
    },
  ]
}
