import { ScrollText } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { bubble, button, clampRows, oneLine, textLine } from './row.ts'

/** How a step of the kind `disclosure` looks and what it is called. */
export const disclosureView: KindView<'disclosure'> = {
  icon: ScrollText,
  colour: 'var(--kind-trust)',
  words: {
    en: {
      name: 'Disclosure',
      about: 'Lays open terms',
      exits: { accepted: 'accepted', questions: 'asks first', declined: 'declined' },
    },
    id: {
      name: 'Rincian ketentuan',
      about: 'Memaparkan ketentuan',
      exits: { accepted: 'diterima', questions: 'bertanya dulu', declined: 'ditolak' },
    },
  },
  rows: (data, reading) => [
    bubble(data.text, reading),
    ...clampRows(
      data.facts.map(({ label, value }) =>
        textLine(oneLine(label, reading) || '…', value, { reading, instead: '?' }),
      ),
    ),
    button(data.accept, reading, { id: 'accepted' }),
    ...(data.questions ? [button(data.questions, reading, { id: 'questions' })] : []),
    button(data.decline, reading, { id: 'declined' }),
  ],
}
