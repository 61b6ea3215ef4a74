import { Split } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { orMissing } from './row.ts'

/** How a step of the kind `condition` looks and what it is called. */
export const conditionView: KindView<'condition'> = {
  icon: Split,
  colour: 'var(--kind-decide)',
  words: {
    en: { name: 'Condition', about: 'Chooses the way by a formula' },
    id: { name: 'Syarat', about: 'Memilih jalan dengan rumus' },
  },
  rows: ({ cases }, { words }) =>
    cases.map(({ id, name, formula }) => ({
      part: 'case',
      exit: id,
      ...orMissing(name || formula, words.canvas.noFormula),
    })),
}
