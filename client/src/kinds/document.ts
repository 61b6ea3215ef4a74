import { FileText } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { clampRows, keptIn, line, textLine } from './row.ts'

/** How a step of the kind `document` looks and what it is called. */
export const documentView: KindView<'document'> = {
  icon: FileText,
  colour: 'var(--kind-talk)',
  words: {
    en: {
      name: 'Document',
      about: 'Makes and sends a PDF',
      exits: { ready: 'ready', failed: 'could not be made' },
    },
    id: {
      name: 'Dokumen',
      about: 'Membuat PDF',
      exits: { ready: 'siap', failed: 'tidak dapat dibuat' },
    },
  },
  rows: (data, reading) => {
    const { cards } = reading.words
    return [
      textLine('PDF', data.title, { reading, instead: cards.noTitle }),
      ...clampRows(
        data.blocks.map((block) => {
          if (block.kind === 'table') return line(cards.table, block.list, cards.noList)
          if (block.kind === 'lines') return line('', cards.lines(block.lines.length))
          return textLine('¶', block.text, { reading, instead: reading.words.canvas.noText })
        }),
      ),
      ...(data.sends ? [] : [line('', cards.notSent)]),
      ...keptIn(data.variable),
    ]
  },
}
