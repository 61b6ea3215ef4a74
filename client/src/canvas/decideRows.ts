import { kinds } from '@alur/flows'
import type { DataOf } from '../document/nodeOf.ts'
import type { Reading } from '../document/reading.ts'
import { durationText } from '../lib/when.ts'
import { clampRows, keptIn, line, orMissing, type Row, textLine } from './row.ts'

/** What steps that choose, compute, ask systems and wait show of themselves. */
export const decideRows = {
  condition: ({ cases }: DataOf<'condition'>, { words }: Reading): Row[] =>
    cases.map(({ id, name, formula }) => ({
      part: 'case',
      exit: id,
      ...orMissing(name || formula, words.canvas.noFormula),
    })),
  decision: ({ inputs, outputs, rules, hit }: DataOf<'decision'>, { words }: Reading): Row[] => [
    ...clampRows(
      inputs.map(({ name, formula }) => line('?', name || formula, words.canvas.noFormula)),
    ),
    ...clampRows(outputs.map(({ variable }) => line('→', variable, words.canvas.noVariable))),
    {
      part: 'pill',
      text: `${words.cards.rules(rules.length)} · ${words.panels.decision.hits[hit].short}`,
    },
  ],
  hours: (data: DataOf<'hours'>, reading: Reading): Row[] => [
    ...clampRows(
      data.days.map((one) =>
        line('', kinds.hours.summary({ ...data, days: [one] }, reading.language)),
      ),
    ),
    ...keptIn(data.opensOn),
    ...keptIn(data.opensAt),
  ],
  experiment: ({ name, variants }: DataOf<'experiment'>, { words }: Reading): Row[] => {
    const all = variants.reduce((sum, { weight }) => sum + weight, 0) || 1
    return [
      line('', name, words.cards.noName),
      ...variants.map(
        (variant): Row => ({
          part: 'case',
          exit: variant.id,
          text: `${variant.name || variant.id} · ${Math.round((variant.weight / all) * 100)} %`,
          isMissing: false,
        }),
      ),
    ]
  },
  assign: ({ set }: DataOf<'assign'>, { words }: Reading): Row[] =>
    clampRows(
      set.map(({ variable, formula }) =>
        line(`${variable || words.canvas.noVariable} =`, formula, words.canvas.noFormula),
      ),
    ),
  connector: ({ connector, output }: DataOf<'connector'>, { words }: Reading): Row[] => [
    line('', connector, words.canvas.noConnector),
    ...clampRows(
      output.map(({ name, variable }) => line(`${name} →`, variable, words.canvas.noVariable)),
    ),
  ],
  knowledge: ({ query, topic, answer }: DataOf<'knowledge'>, { words }: Reading): Row[] => [
    line('?', query, words.canvas.noFormula),
    ...(topic === undefined ? [] : [line('#', topic)]),
    ...keptIn(answer),
  ],
  case: (data: DataOf<'case'>, reading: Reading): Row[] => {
    const { cards } = reading.words
    return [
      textLine('', data.title, { reading, instead: cards.noTitle }),
      line(`${data.prefix}-… →`, data.queue, cards.noQueue),
      line('', cards.workdays(data.workdays)),
      ...keptIn(data.number),
    ]
  },
  wait: ({ for: duration, until, at, event }: DataOf<'wait'>, { words }: Reading): Row[] => {
    const { cards, panels } = words
    const parts = [
      ...(duration ? [durationText(duration, panels.shared.locale)] : []),
      ...(until === undefined ? [] : [`${cards.until} ${until || '?'} ${at ?? ''}`.trim()]),
      ...(event === undefined ? [] : [`${cards.event} ${event}`]),
    ]
    return (parts.length > 0 ? parts : ['?']).map((text) => ({ part: 'pill', text }))
  },
  subflow: ({ flow, input, output }: DataOf<'subflow'>, { words }: Reading): Row[] => [
    line('', flow, words.cards.noFlow),
    ...clampRows([
      ...input.map(({ name, formula }) => line(`${name} =`, formula, words.canvas.noFormula)),
      ...output.map(({ name, variable }) => line(`${name} →`, variable, words.canvas.noVariable)),
    ]),
  ],
  resume: (): Row[] => [],
  end: ({ outcome }: DataOf<'end'>): Row[] => [{ part: 'pill', text: outcome }],
}
