import { MessageSquare } from 'lucide-react'
import type { DataOf } from '../document/nodeOf.ts'
import type { Reading } from '../document/reading.ts'
import type { KindView } from './kindView.ts'
import { bubble, button, line, oneLine, type Row, textLine } from './row.ts'

/** How a step of the kind `message` looks and what it is called. */
export const messageView: KindView<'message'> = {
  icon: MessageSquare,
  colour: 'var(--kind-talk)',
  words: {
    en: { name: 'Message', about: 'Says something and goes on' },
    id: { name: 'Pesan', about: 'Mengatakan sesuatu lalu lanjut' },
  },
  rows: ({ text, attach }, reading) => {
    if (!attach) return [bubble(text, reading)]
    if (attach.type === 'link') return [bubble(text, reading), button(attach.button, reading)]
    // A picture or place may stand without words.
    const said = oneLine(text, reading) === '' ? [] : [bubble(text, reading)]
    return [...said, attached(attach, reading)]
  },
}

type Attachment = Exclude<NonNullable<DataOf<'message'>['attach']>, { type: 'link' }>

function attached(attach: Attachment, reading: Reading): Row {
  const name = reading.words.panels.message.attachments[attach.type]
  if ('name' in attach) return textLine(name, attach.name, { reading })
  return line(name, attach.variable ?? attach.link ?? '', reading.words.cards.noFile)
}
