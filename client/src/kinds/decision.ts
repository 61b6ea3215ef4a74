import { Table2 } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { clampRows, line } from './row.ts'

/** How a step of the kind `decision` looks and what it is called. */
export const decisionView: KindView<'decision'> = {
  icon: Table2,
  colour: 'var(--kind-decide)',
  words: {
    en: {
      name: 'Decision table',
      about: 'Computes by rules',
      exits: { matched: 'a rule applies', unmatched: 'no rule applies' },
      openExits: { unmatched: 'Not needed: one always applies' },
    },
    id: {
      name: 'Tabel keputusan',
      about: 'Menghitung per aturan',
      exits: { matched: 'ada aturan yang berlaku', unmatched: 'tidak ada aturan yang berlaku' },
      openExits: { unmatched: 'Tidak perlu: selalu ada yang berlaku' },
    },
  },
  rows: ({ inputs, outputs, rules, hit }, { words }) => [
    ...clampRows(
      inputs.map(({ name, formula }) => line('?', name || formula, words.canvas.noFormula)),
    ),
    ...clampRows(outputs.map(({ variable }) => line('→', variable, words.canvas.noVariable))),
    {
      part: 'pill',
      text: `${words.cards.rules(rules.length)} · ${words.panels.decision.hits[hit].short}`,
    },
  ],
}
