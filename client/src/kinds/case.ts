import { FolderOpen } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { keptIn, line, textLine } from './row.ts'

/** How a step of the kind `case` looks and what it is called. */
export const caseView: KindView<'case'> = {
  icon: FolderOpen,
  colour: 'var(--kind-human)',
  words: {
    en: {
      name: 'Case',
      about: 'Opens a case for people',
      exits: { created: 'opened', failed: 'could not be opened' },
    },
    id: {
      name: 'Kasus',
      about: 'Membuka kasus',
      exits: { created: 'dibuka', failed: 'tidak dapat dibuka' },
    },
  },
  rows: (data, reading) => {
    const { cards } = reading.words
    return [
      textLine('', data.title, { reading, instead: cards.noTitle }),
      line(`${data.prefix}-… →`, data.queue, cards.noQueue),
      line('', cards.workdays(data.workdays)),
      ...keptIn(data.number),
    ]
  },
}
