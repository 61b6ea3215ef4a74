import type { FlowNode, LocalizedText, NodeKind } from '@alur/flows'
import type { DataOf } from '../document/nodeOf.ts'
import { type Reading, readText } from '../document/reading.ts'
import { type Line, wrapText } from './wrapText.ts'

/** A row of a step before it has a place. */
export type Row =
  | { part: 'bubble'; lines: Line[]; isMissing: boolean }
  | { part: 'option'; exit: string; text: string; isMissing: boolean }
  | { part: 'case'; exit: string; text: string; isMissing: boolean }
  | { part: 'line'; name: string; text: string; isMissing: boolean }
  | { part: 'pill'; text: string }

const BUBBLE = { width: 206, fontSize: 13, lines: 4 }
const MOST_LINES = 4

/** What each kind shows of itself on the canvas, beside its plain exits. */
const rowsOfKind: { [Kind in NodeKind]: (data: DataOf<Kind>, reading: Reading) => Row[] } = {
  message: ({ text }, reading) => [bubble(text, reading)],
  question: ({ text, variable }, reading) => [
    bubble(text, reading),
    { part: 'line', name: '→', ...orMissing(variable, reading.words.canvas.noVariable) },
  ],
  choice: ({ text, options }, reading) => [
    bubble(text, reading),
    ...options.map(({ id, title }): Row => {
      const words = readText(title, reading).replace(/\s+/g, ' ').trim()
      return { part: 'option', exit: id, ...orMissing(words, id) }
    }),
  ],
  condition: ({ cases }, { words }) =>
    cases.map(({ id, name, formula }): Row => {
      return { part: 'case', exit: id, ...orMissing(name || formula, words.canvas.noFormula) }
    }),
  assign: ({ set }, { words }) =>
    clampRows(
      set.map(({ variable, formula }): Row => {
        const name = `${variable || words.canvas.noVariable} =`
        return { part: 'line', name, ...orMissing(formula, words.canvas.noFormula) }
      }),
    ),
  connector: ({ connector, output }, { words }) => [
    { part: 'line', name: '', ...orMissing(connector, words.canvas.noConnector) },
    ...clampRows(
      output.map(({ name, variable }): Row => {
        return { part: 'line', name: `${name} →`, ...orMissing(variable, words.canvas.noVariable) }
      }),
    ),
  ],
  wait: ({ for: { amount, unit } }, { words }) => [
    { part: 'pill', text: `${amount} ${words.inspector.units[unit]}` },
  ],
  resume: () => [],
  end: ({ outcome }) => [{ part: 'pill', text: outcome }],
}

export function nodeRows(node: FlowNode, reading: Reading): Row[] {
  // The registry pairs each kind with its own data, which TypeScript cannot follow through an index.
  const rows = rowsOfKind[node.kind] as (data: FlowNode['data'], reading: Reading) => Row[]
  return rows(node.data, reading)
}

function bubble(text: LocalizedText, reading: Reading): Row {
  const lines = wrapText(readText(text, reading), BUBBLE)
  if (lines.length > 0) return { part: 'bubble', lines, isMissing: false }
  const empty = [[{ text: reading.words.canvas.noText, isFormula: false }]]
  return { part: 'bubble', lines: empty, isMissing: true }
}

function orMissing(text: string, instead: string): { text: string; isMissing: boolean } {
  return text.trim() === '' ? { text: instead, isMissing: true } : { text, isMissing: false }
}

function clampRows(rows: Row[]): Row[] {
  if (rows.length <= MOST_LINES) return rows
  const hidden = rows.length - MOST_LINES + 1
  const more: Row = { part: 'line', name: '', text: `+ ${hidden}`, isMissing: false }
  return [...rows.slice(0, MOST_LINES - 1), more]
}
