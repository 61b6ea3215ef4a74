import { randomUUID } from 'node:crypto'
import type { Call } from '@alur/flows'
import type { PoolClient } from 'pg'
import type { Answer, CallTask } from '../calls/callStore.ts'
import { addMedia } from '../media/mediaStore.ts'
import { renderPdf } from './renderPdf.ts'

/** Makes the PDF that a step asks for and keeps it. */
export async function makeDocument(
  client: PoolClient,
  { contact }: CallTask,
  { content, filename }: Extract<Call, { kind: 'document' }>,
): Promise<Answer> {
  const bytes = await renderPdf(content, Date.now())
  const file = {
    id: randomUUID(),
    name: pdfName(filename),
    type: 'application/pdf',
    size: String(bytes.length),
  }
  await addMedia(client, { contact, origin: 'document', file, bytes })
  return { outcome: 'ready', output: { file } }
}

/** A name that every file system takes, with the ending that opens it. */
function pdfName(name: string): string {
  const plain = name
    .replace(/\.pdf$/i, '')
    .replace(/[^\p{L}\p{N} ._-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `${plain.slice(0, 100) || 'document'}.pdf`
}
