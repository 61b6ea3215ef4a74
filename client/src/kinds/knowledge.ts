import { BookOpen } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { keptIn, line } from './row.ts'

/** How a step of the kind `knowledge` looks and what it is called. */
export const knowledgeView: KindView<'knowledge'> = {
  icon: BookOpen,
  colour: 'var(--kind-data)',
  words: {
    en: {
      name: 'Knowledge',
      about: 'Finds an answer',
      exits: { found: 'found', unsure: 'not sure', notFound: 'nothing found' },
    },
    id: {
      name: 'Pengetahuan',
      about: 'Mencari jawaban',
      exits: { found: 'ditemukan', unsure: 'ragu', notFound: 'tidak ditemukan' },
    },
  },
  rows: ({ query, topic, answer }, { words }) => [
    line('?', query, words.canvas.noFormula),
    ...(topic === undefined ? [] : [line('#', topic)]),
    ...keptIn(answer),
  ],
}
