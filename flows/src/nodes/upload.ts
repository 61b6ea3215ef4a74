import { z } from 'zod'
import { leaveBy } from '../compile/leaveBy.ts'
import { waitingState } from '../compile/waitingState.ts'
import { LocalizedText, pickText } from '../document/content.ts'
import { ExitId } from '../document/ids.ts'
import { MESSAGE_LIMITS } from '../document/limits.ts'
import type { Words } from '../document/words.ts'
import { FILE_FIELDS, type ValueType } from '../formula/values.ts'
import { hearUpload } from './hearUpload.ts'
import type { DataProblem, Kind, Use } from './kind.ts'
import { optionalWrite } from './output.ts'
import { foldText, shorten, templateUses } from './text.ts'
import { FileFamily } from './uploadedFile.ts'
import { uploadMessage } from './uploadMessage.ts'

const Item = z.strictObject({ id: ExitId, label: LocalizedText, required: z.boolean() })

const data = z.strictObject({
  text: LocalizedText,
  /**
   * Said after each file, with `count` (files so far), `total` (files asked for, or the most taken) and
   * `item` (the label of the next one, empty when none is left).
   */
  progress: LocalizedText,
  /** What is asked for, one file each in this order; empty when any files will do. */
  items: z.array(Item).max(20),
  accepts: z.array(FileFamily).min(1).max(4),
  /** How many files are needed and taken when there is no list. */
  min: z.int().min(0).max(30),
  max: z.int().min(1).max(30),
  maxMegabytes: z.int().min(1).max(100),
  /** Said about a file of another type, about one too large, and about one too many. */
  typeProblem: LocalizedText,
  sizeProblem: LocalizedText,
  countProblem: LocalizedText,
  /** A list of files. What it holds when the step is entered counts. */
  variable: z.string(),
  /** A text: the labels of required files that are not there yet. */
  missing: z.string().optional(),
  done: LocalizedText,
  /** The title of the button that postpones the rest; without it there is none. */
  later: LocalizedText.optional(),
})
type Data = z.infer<typeof data>

const FILES: ValueType = { list: { record: FILE_FIELDS } }
const PROGRESS = { count: 'number', total: 'number', item: 'text' } as const

/** Asks for photos or documents, one after another or several at once. */
export const upload: Kind<Data> = {
  group: 'ask',
  icon: 'paperclip',
  waits: 'customer',
  data,
  create: () => ({
    text: {},
    progress: {},
    items: [],
    accepts: ['image'],
    min: 1,
    max: 1,
    maxMegabytes: 5,
    typeProblem: {},
    sizeProblem: {},
    countProblem: {},
    variable: '',
    done: {},
  }),
  exits: ({ done, later }) => [
    { id: 'done', text: done },
    ...(later ? [{ id: 'later', text: later }] : []),
    { id: 'unclear', optional: true },
    { id: 'silence', optional: true },
  ],
  uses,
  writes: ({ variable, missing }) => [
    { path: ['variable'], variable, type: FILES },
    ...optionalWrite('missing', missing, 'text'),
  ],
  texts,
  check,
  compile: ({ id, data }, wiring) => {
    const leave = (exit: string) => leaveBy(wiring, { node: id, exit })
    return waitingState(id, wiring, {
      done: leave('done'),
      ...(data.later ? { later: leave('later') } : {}),
    })
  },
  say: uploadMessage,
  hear: hearUpload,
  summary: ({ text }, language) => shorten(pickText(text, language, language)),
  sample: {
    text: { en: 'Please send photos of the damage.', id: 'Kirim foto kerusakannya.' },
    progress: {
      en: 'Photo {count} of {total} is here. Next: {item}',
      id: 'Foto {count} dari {total} diterima. Berikutnya: {item}',
    },
    items: [
      { id: 'front', label: { en: 'Front', id: 'Depan' }, required: true },
      { id: 'back', label: { en: 'Back', id: 'Belakang' }, required: true },
      { id: 'inside', label: { en: 'Inside', id: 'Bagian dalam' }, required: false },
    ],
    accepts: ['image'],
    min: 1,
    max: 3,
    maxMegabytes: 5,
    typeProblem: { en: 'Please send a photo.', id: 'Kirim berupa foto.' },
    sizeProblem: { en: 'At most 5 MB, please.', id: 'Paling besar 5 MB.' },
    countProblem: { en: 'We have all we need.', id: 'Fotonya sudah cukup.' },
    variable: 'photos',
    missing: 'missing',
    done: { en: 'Done', id: 'Selesai' },
    later: { en: 'Later', id: 'Nanti' },
  },
}

function uses(data: Data): Use[] {
  const { text, progress, items, done, later } = data
  return [
    ...templateUses(text, ['text']),
    ...templateUses(progress, ['progress']).map((use) => ({ ...use, local: PROGRESS })),
    ...items.flatMap(({ label }, index) => templateUses(label, ['items', index, 'label'])),
    ...PROBLEMS.flatMap((name) => templateUses(data[name], [name])),
    ...templateUses(done, ['done']),
    ...(later ? templateUses(later, ['later']) : []),
  ]
}

const PROBLEMS = ['typeProblem', 'sizeProblem', 'countProblem'] as const

function texts(data: Data) {
  const { text, progress, items, done, later } = data
  const body = MESSAGE_LIMITS.interactiveBody
  return [
    { path: ['text'], text, limit: body },
    { path: ['progress'], text: progress, limit: body },
    ...items.map(({ label }, index) => ({
      path: ['items', index, 'label'],
      text: label,
      limit: MESSAGE_LIMITS.rowDescription,
    })),
    ...PROBLEMS.map((name) => ({ path: [name], text: data[name], limit: body })),
    { path: ['done'], text: done, limit: MESSAGE_LIMITS.buttonTitle },
    ...(later ? [{ path: ['later'], text: later, limit: MESSAGE_LIMITS.buttonTitle }] : []),
  ]
}

function check({ items, min, max, done, later = {} }: Data): DataProblem[] {
  const problems = Object.entries(later).flatMap(([language, title]): DataProblem[] =>
    foldText(title) !== '' && foldText(title) === foldText(done[language] ?? '')
      ? [{ path: ['later', language], severity: 'error', message: sameTitle(title) }]
      : [],
  )
  if (items.length === 0 && min > max) {
    problems.push({
      path: ['min'],
      severity: 'error',
      message: {
        en: `At least ${min} files are asked for, but only ${max} are taken.`,
        id: `Diminta paling sedikit ${min} berkas, tetapi hanya ${max} yang diterima.`,
      },
    })
  }
  const firstOptional = items.findIndex(({ required }) => !required)
  const late = items.findIndex(({ required }, index) => required && index > firstOptional)
  if (firstOptional >= 0 && late >= 0) {
    problems.push({
      path: ['items', late, 'required'],
      severity: 'error',
      message: {
        en: 'Files come in the order of the list. Put the required ones before the optional ones.',
        id: 'Berkas datang sesuai urutan daftar. Letakkan yang wajib sebelum yang opsional.',
      },
    })
  }
  return problems
}

function sameTitle(title: string): Words {
  return {
    en: `Both buttons are called "${title}". WhatsApp refuses the message. Rename one.`,
    id: `Kedua tombol bernama "${title}". WhatsApp menolak pesannya. Ganti salah satu.`,
  }
}
