import { Flag } from 'lucide-react'
import type { KindView } from './kindView.ts'

/** How a step of the kind `end` looks and what it is called. */
export const endView: KindView<'end'> = {
  icon: Flag,
  colour: 'var(--kind-end)',
  words: {
    en: { name: 'End', about: 'Ends the conversation' },
    id: { name: 'Selesai', about: 'Mengakhiri percakapan' },
  },
  rows: ({ outcome }) => [{ part: 'pill', text: outcome }],
}
