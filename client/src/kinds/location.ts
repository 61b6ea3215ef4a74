import { MapPin } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { bubble, keptIn } from './row.ts'

/** How a step of the kind `location` looks and what it is called. */
export const locationView: KindView<'location'> = {
  icon: MapPin,
  colour: 'var(--kind-ask)',
  words: {
    en: { name: 'Location', about: 'Asks for a place' },
    id: { name: 'Lokasi', about: 'Meminta sebuah tempat' },
  },
  rows: ({ text, variable }, reading) => [
    bubble(text, reading),
    { part: 'option', text: reading.words.cards.sendLocation, isMissing: false },
    ...keptIn(variable),
  ],
}
