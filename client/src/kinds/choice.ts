import { ListChecks } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { bubble, button } from './row.ts'

/** How a step of the kind `choice` looks and what it is called. */
export const choiceView: KindView<'choice'> = {
  icon: ListChecks,
  colour: 'var(--kind-choose)',
  words: {
    en: {
      name: 'Choice',
      about: 'Offers answers to tap',
      exits: {
        next: 'an item of the list',
        empty: 'the list is empty',
        written: 'other words',
      },
      openExits: { next: 'Not needed if each leads on' },
    },
    id: {
      name: 'Pilihan',
      about: 'Menawarkan jawaban untuk diketuk',
      exits: {
        next: 'salah satu dari daftar',
        empty: 'daftarnya kosong',
        written: 'tulisan lain',
      },
      openExits: { next: 'Tidak perlu bila semua terarah' },
    },
  },
  rows: ({ text, options, from }, reading) => [
    bubble(text, reading),
    ...(from
      ? [
          {
            part: 'option' as const,
            exit: 'next',
            text: reading.words.cards.eachOf(from.list || '?'),
            isMissing: from.list.trim() === '',
          },
        ]
      : []),
    ...options.map(({ id, title }) => button(title, reading, { id })),
  ],
}
