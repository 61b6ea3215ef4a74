import { randomUUID } from 'node:crypto'
import type { FileRef, JsonValue } from '@alur/flows'
import { cleanText } from '../lib/cleanJson.ts'
import { sniffType } from '../media/sniffType.ts'
import type { OutsideCall } from '../turns/talk.ts'
import { fieldProblem } from './pages/fieldProblem.ts'
import { type PageWords, pageLanguage } from './pages/words.ts'
import { readPageText } from './readPageText.ts'

const MOST_FILE_BYTES = 10 * 1024 * 1024
const FILE_TYPES = new Set(['image/jpeg', 'image/png', 'application/pdf'])

type Field = Extract<OutsideCall, { kind: 'link' }>['fields'][number]
type Page = { language: string; words: PageWords }

export type KeptFile = { file: FileRef; bytes: Buffer }

/** A field's value, what is wrong with it, or nothing when it was left empty and may be. */
export type FieldReading =
  | { value: JsonValue }
  | { value: JsonValue; file: KeptFile }
  | { problem: string }
  | undefined

export async function readField(
  { answer, required }: Field,
  given: File | string | null,
  { language, words }: Page,
): Promise<FieldReading> {
  const isFile = answer === 'file'
  const isEmpty =
    given === null || (typeof given === 'string' ? given.trim() === '' : given.size === 0)
  if (isEmpty) return required ? { problem: words.missing } : undefined
  if (typeof given !== 'string') {
    return isFile ? readFile(given, words) : { problem: words.unreadable }
  }
  const value = isFile ? undefined : readPageText(answer, given, language)
  return value === undefined ? { problem: fieldProblem(answer, pageLanguage(language)) } : { value }
}

/** What the file's bytes say counts, not what its name or the browser says. */
async function readFile(given: File, words: PageWords): Promise<FieldReading> {
  if (given.size > MOST_FILE_BYTES) return { problem: words.fileSize }
  const bytes = Buffer.from(await given.arrayBuffer())
  const type = sniffType(bytes)
  if (type === undefined || !FILE_TYPES.has(type)) return { problem: words.fileType }
  const name = cleanText(given.name).replace(/[\\/]/g, ' ').slice(-120) || 'file'
  const file = { id: randomUUID(), name, type, size: String(bytes.length) }
  return { value: file, file: { file, bytes } }
}
