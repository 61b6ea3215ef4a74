import { ShieldCheck } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { bubble, button, clampRows, textLine } from './row.ts'

/** How a step of the kind `consent` looks and what it is called. */
export const consentView: KindView<'consent'> = {
  icon: ShieldCheck,
  colour: 'var(--kind-trust)',
  words: {
    en: {
      name: 'Consent',
      about: 'Asks to use data',
      exits: { given: 'agreed', refused: 'did not agree' },
    },
    id: {
      name: 'Persetujuan',
      about: 'Meminta izin atas data',
      exits: { given: 'setuju', refused: 'tidak setuju' },
    },
  },
  rows: ({ text, purposes, accept, refuse }, reading) => [
    bubble(text, reading),
    ...clampRows(purposes.map(({ id, name }) => textLine('✓', name, { reading, instead: id }))),
    button(accept, reading, { id: 'given' }),
    button(refuse, reading, { id: 'refused' }),
  ],
}
