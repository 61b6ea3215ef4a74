import { Headset } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { bubble, keptIn, line } from './row.ts'

/** How a step of the kind `handoff` looks and what it is called. */
export const handoffView: KindView<'handoff'> = {
  icon: Headset,
  colour: 'var(--kind-human)',
  words: {
    en: {
      name: 'Hand-over',
      about: 'Lets a person take over',
      exits: {
        returned: 'handed back',
        resolved: 'settled',
        unavailable: 'nobody took it',
        closed: 'closed by the person',
      },
    },
    id: {
      name: 'Alih ke petugas',
      about: 'Petugas ambil alih',
      exits: {
        returned: 'dikembalikan',
        resolved: 'diselesaikan',
        unavailable: 'tidak ada petugas',
        closed: 'ditutup petugas',
      },
    },
  },
  rows: ({ text, queue, priority, output }, reading) => {
    const { cards, panels } = reading.words
    return [
      bubble(text, reading),
      line(`${panels.shared.priorities[priority]} →`, queue, cards.noQueue),
      ...keptIn(output),
    ]
  },
}
