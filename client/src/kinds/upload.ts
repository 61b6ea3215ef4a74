import { Paperclip } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { bubble, button, clampRows, line, textLine } from './row.ts'

/** How a step of the kind `upload` looks and what it is called. */
export const uploadView: KindView<'upload'> = {
  icon: Paperclip,
  colour: 'var(--kind-ask)',
  words: {
    en: { name: 'Upload', about: 'Asks for photos, files' },
    id: { name: 'Unggahan', about: 'Meminta foto, berkas' },
  },
  rows: (data, reading) => {
    const { cards, canvas } = reading.words
    const { items, min, max, done, later, variable } = data
    return [
      bubble(data.text, reading),
      ...clampRows(
        items.length > 0
          ? items.map(({ label, required }, index) =>
              textLine(`${index + 1}${required ? '*' : ''}`, label, { reading, instead: '…' }),
            )
          : [line('', cards.files(min, max))],
      ),
      line('→', variable, canvas.noVariable),
      button(done, reading, { id: 'done', instead: cards.done }),
      ...(later ? [button(later, reading, { id: 'later', instead: cards.later })] : []),
    ]
  },
}
