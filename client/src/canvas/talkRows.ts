import type { DataOf } from '../document/nodeOf.ts'
import type { Reading } from '../document/reading.ts'
import { bubble, button, clampRows, keptIn, line, oneLine, type Row, textLine } from './row.ts'

/** What steps that say, send or hand over show of themselves. */
export const talkRows = {
  message: ({ text, attach }: DataOf<'message'>, reading: Reading): Row[] => {
    if (!attach) return [bubble(text, reading)]
    if (attach.type === 'link') return [bubble(text, reading), button(attach.button, reading)]
    // A picture or place may stand without words.
    const said = oneLine(text, reading) === '' ? [] : [bubble(text, reading)]
    return [...said, attached(attach, reading)]
  },
  template: ({ template, text, options }: DataOf<'template'>, reading: Reading): Row[] => [
    line('', template, reading.words.cards.noTemplate),
    bubble(text, reading),
    ...options.map(({ id, title }) => button(title, reading, { id })),
  ],
  document: (data: DataOf<'document'>, reading: Reading): Row[] => {
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
  handoff: ({ text, queue, priority, output }: DataOf<'handoff'>, reading: Reading): Row[] => {
    const { cards, panels } = reading.words
    return [
      bubble(text, reading),
      line(`${panels.shared.priorities[priority]} →`, queue, cards.noQueue),
      ...keptIn(output),
    ]
  },
}

type Attachment = Exclude<NonNullable<DataOf<'message'>['attach']>, { type: 'link' }>

function attached(attach: Attachment, reading: Reading): Row {
  const name = reading.words.panels.message.attachments[attach.type]
  if ('name' in attach) return textLine(name, attach.name, { reading })
  return line(name, attach.variable ?? attach.link ?? '', reading.words.cards.noFile)
}
