import { kinds } from '@alur/flows'
import { Clock } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { clampRows, keptIn, line } from './row.ts'

/** How a step of the kind `hours` looks and what it is called. */
export const hoursView: KindView<'hours'> = {
  icon: Clock,
  colour: 'var(--kind-decide)',
  words: {
    en: {
      name: 'Opening hours',
      about: 'Is it open now?',
      exits: { open: 'open', closed: 'closed' },
    },
    id: {
      name: 'Jam buka',
      about: 'Apakah sedang buka?',
      exits: { open: 'buka', closed: 'tutup' },
    },
  },
  rows: (data, reading) => [
    ...clampRows(
      data.days.map((one) =>
        line('', kinds.hours.summary({ ...data, days: [one] }, reading.language)),
      ),
    ),
    ...keptIn(data.opensOn),
    ...keptIn(data.opensAt),
  ],
}
