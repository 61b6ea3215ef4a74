import type { DataOf } from '../document/nodeOf.ts'
import type { Reading } from '../document/reading.ts'
import { bubble, button, clampRows, keptIn, line, oneLine, type Row, textLine } from './row.ts'

/** What steps that ask the customer something show of themselves. */
export const askRows = {
  question: ({ text, variable }: DataOf<'question'>, reading: Reading): Row[] => [
    bubble(text, reading),
    line('→', variable, reading.words.canvas.noVariable),
  ],
  choice: ({ text, options, from }: DataOf<'choice'>, reading: Reading): Row[] => [
    bubble(text, reading),
    ...(from
      ? [
          {
            part: 'option' as const,
            exit: 'next',
            text: reading.words.cards.eachOf(from.list || '?'),
            isMissing: from.list.trim() === '',
          },
        ]
      : []),
    ...options.map(({ id, title }) => button(title, reading, { id })),
  ],
  form: ({ text, button: title, form, fields }: DataOf<'form'>, reading: Reading): Row[] => [
    bubble(text, reading),
    ...clampRows(
      fields.map(({ label, name }) =>
        line(`${oneLine(label, reading) || '…'} →`, name, reading.words.canvas.noVariable),
      ),
    ),
    ...(form === '' ? [] : [button(title, reading)]),
  ],
  upload: (data: DataOf<'upload'>, reading: Reading): Row[] => {
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
  location: ({ text, variable }: DataOf<'location'>, reading: Reading): Row[] => [
    bubble(text, reading),
    { part: 'option', text: reading.words.cards.sendLocation, isMissing: false },
    ...keptIn(variable),
  ],
  verify: ({ text, level, validMinutes }: DataOf<'verify'>, reading: Reading): Row[] => [
    bubble(text, reading),
    { part: 'pill', text: `${level} · ${reading.words.cards.minutes(validMinutes)}` },
  ],
  secureLink: (data: DataOf<'secureLink'>, reading: Reading): Row[] => [
    bubble(data.text, reading),
    button(data.button, reading),
    ...clampRows(
      data.fields.map(({ label, variable }) =>
        variable
          ? line(`${oneLine(label, reading) || '…'} →`, variable)
          : textLine('', label, { reading, instead: '…' }),
      ),
    ),
  ],
  sign: ({ text, button: title, title: name }: DataOf<'sign'>, reading: Reading): Row[] => [
    bubble(text, reading),
    button(title, reading),
    textLine('', name, { reading, instead: reading.words.cards.noTitle }),
  ],
  payment: (data: DataOf<'payment'>, reading: Reading): Row[] => [
    { part: 'pill', text: data.amount.trim() || reading.words.cards.noAmount },
    bubble(data.text, reading),
    button(data.button, reading),
    ...keptIn(data.received),
  ],
  consent: ({ text, purposes, accept, refuse }: DataOf<'consent'>, reading: Reading): Row[] => [
    bubble(text, reading),
    ...clampRows(purposes.map(({ id, name }) => textLine('✓', name, { reading, instead: id }))),
    button(accept, reading, { id: 'given' }),
    button(refuse, reading, { id: 'refused' }),
  ],
  disclosure: (data: DataOf<'disclosure'>, reading: Reading): Row[] => [
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
