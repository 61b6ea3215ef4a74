import { FlaskConical } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { line, type Row } from './row.ts'

/** How a step of the kind `experiment` looks and what it is called. */
export const experimentView: KindView<'experiment'> = {
  icon: FlaskConical,
  colour: 'var(--kind-decide)',
  words: {
    en: { name: 'Experiment', about: 'Divides by shares' },
    id: { name: 'Percobaan', about: 'Membagi per porsi' },
  },
  rows: ({ name, variants }, { words }) => {
    const all = variants.reduce((sum, { weight }) => sum + weight, 0) || 1
    return [
      line('', name, words.cards.noName),
      ...variants.map(
        (variant): Row => ({
          part: 'case',
          exit: variant.id,
          text: `${variant.name || variant.id} · ${Math.round((variant.weight / all) * 100)} %`,
          isMissing: false,
        }),
      ),
    ]
  },
}
