import { Workflow } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { clampRows, line } from './row.ts'

/** How a step of the kind `subflow` looks and what it is called. */
export const subflowView: KindView<'subflow'> = {
  icon: Workflow,
  colour: 'var(--kind-flow)',
  words: {
    en: { name: 'Subflow', about: 'Calls another flow' },
    id: { name: 'Subalur', about: 'Memanggil alur lain' },
  },
  rows: ({ flow, input, output }, { words }) => [
    line('', flow, words.cards.noFlow),
    ...clampRows([
      ...input.map(({ name, formula }) => line(`${name} =`, formula, words.canvas.noFormula)),
      ...output.map(({ name, variable }) => line(`${name} →`, variable, words.canvas.noVariable)),
    ]),
  ],
}
