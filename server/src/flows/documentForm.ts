import { createHash } from 'node:crypto'
import { type FlowDocument, foldText, formatDocument, parseDocument, wordsOf } from '@alur/flows'
import { AppError } from '../lib/appError.ts'

/** A document as the database keeps it: its canonical text, and what lists show of it. */
export type StoredForm = {
  document: string
  hash: string
  name: string
  languages: string[]
  keywords: string[]
}

export function storedForm(document: FlowDocument): StoredForm {
  const text = formatDocument(document)
  return {
    document: text,
    hash: createHash('sha256').update(text).digest('hex'),
    name: document.name,
    languages: document.languages,
    keywords: keywordsOf(document),
  }
}

/** Every trigger word once, as written first. */
export function keywordsOf({ triggers }: Pick<FlowDocument, 'triggers'>): string[] {
  const words = triggers.flatMap((trigger) => Object.values(wordsOf(trigger)).flat())
  return [
    ...new Map(words.map((word) => [foldText(word), word] as const).reverse()).values(),
  ].reverse()
}

/** The caller's document, checked; what is wrong with it is told with its path. */
export function acceptDocument(json: unknown): FlowDocument {
  const parsed = parseDocument(json)
  if (parsed.ok) return parsed.document
  throw new AppError('bad_request', 'This is not a flow that can be kept', {
    details: { problems: parsed.problems },
  })
}

/** Our own document back from the database, brought up to the format of today. */
export function readDocument(text: string): FlowDocument {
  const parsed = parseDocument(JSON.parse(text))
  if (parsed.ok) return parsed.document
  throw new Error('A stored document cannot be read', { cause: parsed.problems })
}
