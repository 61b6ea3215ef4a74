import { Stamp } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { bubble, button, line } from './row.ts'

/** How a step of the kind `template` looks and what it is called. */
export const templateView: KindView<'template'> = {
  icon: Stamp,
  colour: 'var(--kind-talk)',
  words: {
    en: { name: 'Template', about: 'Sends approved words' },
    id: { name: 'Templat', about: 'Mengirim kata disetujui' },
  },
  rows: ({ template, text, options }, reading) => [
    line('', template, reading.words.cards.noTemplate),
    bubble(text, reading),
    ...options.map(({ id, title }) => button(title, reading, { id })),
  ],
}
