import { Undo2 } from 'lucide-react'
import type { KindView } from './kindView.ts'

/** How a step of the kind `resume` looks and what it is called. */
export const resumeView: KindView<'resume'> = {
  icon: Undo2,
  colour: 'var(--kind-end)',
  words: {
    en: { name: 'Go back', about: 'Returns to the step before help' },
    id: { name: 'Kembali', about: 'Kembali ke langkah sebelum bantuan' },
  },
  rows: () => [],
}
