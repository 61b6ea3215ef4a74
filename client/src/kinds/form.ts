import { ClipboardList } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { bubble, button, clampRows, line, oneLine } from './row.ts'

/** How a step of the kind `form` looks and what it is called. */
export const formView: KindView<'form'> = {
  icon: ClipboardList,
  colour: 'var(--kind-ask)',
  words: {
    en: { name: 'Form', about: 'Asks several things', exits: { submitted: 'filled in' } },
    id: { name: 'Formulir', about: 'Menanyakan sekaligus', exits: { submitted: 'terisi' } },
  },
  rows: ({ text, button: title, form, fields }, reading) => [
    bubble(text, reading),
    ...clampRows(
      fields.map(({ label, name }) =>
        line(`${oneLine(label, reading) || '…'} →`, name, reading.words.canvas.noVariable),
      ),
    ),
    ...(form === '' ? [] : [button(title, reading)]),
  ],
}
