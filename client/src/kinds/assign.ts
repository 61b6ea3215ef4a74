import { Calculator } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { clampRows, line } from './row.ts'

/** How a step of the kind `assign` looks and what it is called. */
export const assignView: KindView<'assign'> = {
  icon: Calculator,
  colour: 'var(--kind-data)',
  words: {
    en: { name: 'Calculation', about: 'Computes variables' },
    id: { name: 'Hitungan', about: 'Menghitung variabel' },
  },
  rows: ({ set }, { words }) =>
    clampRows(
      set.map(({ variable, formula }) =>
        line(`${variable || words.canvas.noVariable} =`, formula, words.canvas.noFormula),
      ),
    ),
}
