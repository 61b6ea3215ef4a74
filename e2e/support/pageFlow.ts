import { type FlowDocument, kinds, newFlow } from '@alur/flows'

const position = { x: 0, y: 0 }
const WORDS = { en: ['show the page'], id: ['lihat halaman'] }

/** A secure page with fields of several kinds, in both languages; begun by “show the page”, “lihat halaman”. */
export function pageFlow(): FlowDocument {
  const base = newFlow({ id: 'page', name: 'Page', languages: ['en', 'id'], word: 'page' })
  const fields = [
    { name: 'nik', label: { en: 'NIK', id: 'NIK' }, answer: 'nik' as const, required: true },
    {
      name: 'born',
      label: { en: 'Date of birth', id: 'Tanggal lahir' },
      answer: 'date' as const,
      required: true,
    },
    {
      name: 'email',
      label: { en: 'E-mail address', id: 'Alamat email' },
      answer: 'email' as const,
      required: false,
    },
    ...kinds.secureLink.sample.fields,
  ]
  const data = { ...kinds.secureLink.sample, fields }
  return {
    ...base,
    triggers: [{ id: 'start', kind: 'keyword', words: WORDS, to: 'page' }],
    nodes: [
      { id: 'page', kind: 'secureLink', position, data },
      { id: 'end', kind: 'end', position, data: { outcome: 'done' } },
    ],
    edges: ['ok', 'mismatch', 'failed', 'expired'].map((exit) => ({
      from: 'page',
      exit,
      to: 'end',
    })),
  }
}
