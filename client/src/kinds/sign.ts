import { Signature } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { bubble, button, textLine } from './row.ts'

/** How a step of the kind `sign` looks and what it is called. */
export const signView: KindView<'sign'> = {
  icon: Signature,
  colour: 'var(--kind-trust)',
  words: {
    en: {
      name: 'Signature',
      about: 'Has a deed signed',
      exits: { signed: 'signed', declined: 'declined' },
    },
    id: {
      name: 'Tanda tangan',
      about: 'Meminta tanda tangan',
      exits: { signed: 'ditandatangani', declined: 'ditolak' },
    },
  },
  rows: ({ text, button: title, title: name }, reading) => [
    bubble(text, reading),
    button(title, reading),
    textLine('', name, { reading, instead: reading.words.cards.noTitle }),
  ],
}
