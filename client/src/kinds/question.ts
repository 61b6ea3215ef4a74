import { TextCursorInput } from 'lucide-react'
import type { KindView } from './kindView.ts'
import { bubble, line } from './row.ts'

/** How a step of the kind `question` looks and what it is called. */
export const questionView: KindView<'question'> = {
  icon: TextCursorInput,
  colour: 'var(--kind-ask)',
  words: {
    en: { name: 'Question', about: 'Asks for a typed answer' },
    id: { name: 'Pertanyaan', about: 'Meminta jawaban yang diketik' },
  },
  rows: ({ text, variable }, reading) => [
    bubble(text, reading),
    line('→', variable, reading.words.canvas.noVariable),
  ],
}
