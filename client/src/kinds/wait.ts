import { Timer } from 'lucide-react'
import { durationText } from '../lib/when.ts'
import type { KindView } from './kindView.ts'

/** How a step of the kind `wait` looks and what it is called. */
export const waitView: KindView<'wait'> = {
  icon: Timer,
  colour: 'var(--kind-wait)',
  words: {
    en: {
      name: 'Wait',
      about: 'Lets time pass',
      exits: { next: 'time is up', happened: 'it happened' },
    },
    id: {
      name: 'Tunggu',
      about: 'Membiarkan waktu berlalu',
      exits: { next: 'waktu habis', happened: 'terjadi' },
    },
  },
  rows: ({ for: duration, until, at, event }, { words }) => {
    const { cards, panels } = words
    const parts = [
      ...(duration ? [durationText(duration, panels.shared.locale)] : []),
      ...(until === undefined ? [] : [`${cards.until} ${until || '?'} ${at ?? ''}`.trim()]),
      ...(event === undefined ? [] : [`${cards.event} ${event}`]),
    ]
    return (parts.length > 0 ? parts : ['?']).map((text) => ({ part: 'pill', text }))
  },
}
