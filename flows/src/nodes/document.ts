import { z } from 'zod'
import { callingState } from '../compile/callingState.ts'
import { LocalizedText, pickText } from '../document/content.ts'
import { MESSAGE_LIMITS } from '../document/limits.ts'
import { FILE_FIELDS } from '../formula/values.ts'
import { type Call, Mock } from '../run/call.ts'
import { FileRef } from '../run/inbound.ts'
import type { OutboundMessage } from '../run/outbound.ts'
import { writtenValue } from './desk.ts'
import { Block, blockTexts, blockUses, writtenBlocks } from './documentBlocks.ts'
import type { DataProblem, Kind, Speaker, Values } from './kind.ts'
import { keepOutput, optionalWrite, readAnswer } from './output.ts'
import { sampleAnswer, sampleProblems, withOutput } from './sampleAnswer.ts'
import { shorten, templateUses } from './text.ts'

const OUTCOMES = ['ready', 'failed'] as const
/** Some pages are made in moments; longer means that something is wrong. */
const PATIENCE_MS = 60_000
const LONGEST_TITLE = 120

const data = z.strictObject({
  title: LocalizedText,
  blocks: z.array(Block).min(1).max(60),
  /** A text with formulas; `.pdf` is added when it is missing. */
  filename: z.string().max(200),
  /** Said with the file. */
  caption: LocalizedText,
  /** Keeps the file. */
  variable: z.string().optional(),
  /** Whether the customer gets the file here, or it is only kept. */
  sends: z.boolean(),
  mock: Mock.optional(),
})
type Data = z.infer<typeof data>

/** Makes a PDF of what is known, and sends or keeps it. */
export const document: Kind<Data> = {
  group: 'talk',
  icon: 'file-text',
  waits: 'system',
  data,
  create: () => ({
    title: {},
    blocks: [{ kind: 'paragraph', text: {} }],
    filename: '',
    caption: {},
    sends: true,
  }),
  exits: () => OUTCOMES.map((id) => ({ id })),
  uses: ({ title, blocks, filename, caption }) => [
    ...templateUses(title, ['title']),
    ...blockUses(blocks),
    { path: ['filename'], source: filename, form: 'template' },
    ...templateUses(caption, ['caption']),
  ],
  writes: ({ variable }) => optionalWrite('variable', variable, { record: FILE_FIELDS }),
  texts: ({ title, blocks, caption, sends }) => [
    { path: ['title'], text: title, limit: LONGEST_TITLE },
    ...blockTexts(blocks),
    ...(sends ? [{ path: ['caption'], text: caption, limit: MESSAGE_LIMITS.caption }] : []),
  ],
  check: (data) => [...uselessProblems(data), ...sampleProblems(data, OUTCOMES)],
  compile: ({ id }, wiring) =>
    callingState(id, wiring, {
      outcomes: OUTCOMES.map((exit) => ({ exit })),
      replies: ['ready'],
    }),
  call,
  keep: ({ variable }, { outcome, output }, speaker) => {
    const kept = variable === undefined ? [] : [{ name: 'file', variable }]
    const isMade = outcome !== 'ready' || FileRef.safeParse(output.file).success
    const values = keepOutput(kept, output, speaker)
    return readAnswer(OUTCOMES, isMade ? outcome : 'failed', values)
  },
  reply: (data, { outcome, output }, speaker) =>
    outcome === 'ready' && data.sends ? fileMessage(data, output, speaker) : [],
  due: (_, { since }) => since + PATIENCE_MS,
  overdue: 'failed',
  summary: ({ title, filename }, language) =>
    shorten(pickText(title, language, language) || filename),
  sample: {
    title: { en: 'Summary of your loan', id: 'Ringkasan pinjaman Anda' },
    blocks: [
      { kind: 'paragraph', text: { en: 'Dear {contact.name},', id: 'Yth. {contact.name},' } },
      {
        kind: 'lines',
        lines: [{ label: { en: 'Amount', id: 'Jumlah' }, value: '{amount}' }],
      },
      {
        kind: 'table',
        list: 'payments',
        columns: [
          { title: { en: 'Month', id: 'Bulan' }, formula: 'row.number' },
          { title: { en: 'To pay', id: 'Angsuran' }, formula: 'row.payment' },
        ],
      },
    ],
    filename: 'loan-summary.pdf',
    caption: { en: 'Your loan at a glance.', id: 'Ringkasan pinjaman Anda.' },
    sends: true,
  },
}

function call(data: Data, speaker: Speaker): Call {
  const filename = filenameOf(data, speaker)
  const file = { id: 'sample', name: filename, type: 'application/pdf', size: '20000' }
  return {
    kind: 'document',
    content: {
      title: speaker.text(data.title),
      language: speaker.language,
      blocks: writtenBlocks(data.blocks, speaker),
    },
    filename,
    ttlMs: PATIENCE_MS,
    mock: withOutput(sampleAnswer(data, OUTCOMES), { file }),
  }
}

/** What computed texts bring along must not lead out of the folder a reader saves it in. */
function filenameOf({ filename }: Data, speaker: Speaker): string {
  const name = writtenValue(filename, speaker)
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, '-')
    .trim()
  return name.toLowerCase().endsWith('.pdf') ? name : `${name || 'document'}.pdf`
}

function fileMessage(data: Data, output: Values, speaker: Speaker): OutboundMessage[] {
  const file = FileRef.safeParse(output.file)
  if (!file.success) return []
  const { id, name } = file.data
  const text = speaker.text(data.caption)
  return [{ kind: 'media', media: 'document', source: { file: id }, filename: name, text }]
}

function uselessProblems({ sends, variable }: Data): DataProblem[] {
  if (sends || variable !== undefined) return []
  return [
    {
      path: ['variable'],
      severity: 'error',
      message: {
        en: 'The file is neither sent nor kept. Send it, or choose a variable that keeps it.',
        id: 'Berkas ini tidak dikirim dan tidak disimpan. Kirim, atau pilih variabel penyimpannya.',
      },
    },
  ]
}
