import { randomUUID } from 'node:crypto'
import { renderPdf } from '../documents/renderPdf.ts'
import type { OutsideCall } from '../turns/talk.ts'
import type { KeptFile } from './readField.ts'

const WORDS = {
  en: { by: 'Signed by', at: 'Signed at', about: 'Document', name: 'signed' },
  id: { by: 'Ditandatangani oleh', at: 'Waktu', about: 'Dokumen', name: 'bertanda tangan' },
}

/** What a customer signed, by whom and when, as a PDF: the copy that a signing service gives back. */
export async function signedCopy(
  { title, text, document, language }: Extract<OutsideCall, { kind: 'sign' }>,
  { name, at }: { name: string; at: Date },
): Promise<KeptFile> {
  const words = language === 'en' ? WORDS.en : WORDS.id
  const lines = [
    { label: words.by, value: name },
    { label: words.at, value: writtenMoment(at, language) },
    ...(document ? [{ label: words.about, value: document.name }] : []),
  ]
  const content = {
    title,
    language,
    blocks: [
      { kind: 'paragraph' as const, text },
      { kind: 'lines' as const, lines },
    ],
  }
  const bytes = await renderPdf(content, at.getTime())
  const file = {
    id: randomUUID(),
    name: `${words.name}.pdf`,
    type: 'application/pdf',
    size: String(bytes.length),
  }
  return { file, bytes }
}

function writtenMoment(at: Date, language: string): string {
  const written = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'id', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Jakarta',
  })
  return `${written.format(at)} WIB`
}
