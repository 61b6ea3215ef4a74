import { randomUUID } from 'node:crypto'
import { FileRef, type JsonValue } from '@alur/flows'
import type { PoolClient } from 'pg'
import { renderPdf } from '../documents/renderPdf.ts'
import { addMedia } from '../media/mediaStore.ts'

const PDF = 'application/pdf'
const NOTE =
  'Berkas contoh: sistem yang sebenarnya belum terhubung. A sample: the real system is not connected yet.'

/**
 * The output of a sample answer, each PDF that it names made and kept as a file of this contact: without
 * its bytes the message that sends it would fail.
 */
export async function keepSampleFiles(
  client: PoolClient,
  contact: number,
  output: Record<string, JsonValue>,
): Promise<Record<string, JsonValue>> {
  const kept = { ...output }
  for (const [field, value] of Object.entries(output)) {
    const named = FileRef.safeParse(value)
    if (!named.success || named.data.type !== PDF) continue
    const { name } = named.data
    const blocks = [{ kind: 'paragraph' as const, text: NOTE }]
    const bytes = await renderPdf({ title: name, language: 'id', blocks }, Date.now())
    const file = { id: randomUUID(), name, type: PDF, size: String(bytes.length) }
    await addMedia(client, { contact, origin: 'document', file, bytes })
    kept[field] = file
  }
  return kept
}
