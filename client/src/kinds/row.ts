import type { LocalizedText } from '@alur/flows'
import { type Reading, readText } from '../document/reading.ts'
import { type Line, wrapText } from './wrapText.ts'

/** A row of a step before it has a place. An option without an exit only shows what can be tapped. */
export type Row =
  | { part: 'bubble'; lines: Line[]; isMissing: boolean }
  | { part: 'option'; exit?: string; text: string; isMissing: boolean }
  | { part: 'case'; exit: string; text: string; isMissing: boolean }
  | { part: 'line'; name: string; text: string; isMissing: boolean; isTemplate?: true }
  | { part: 'pill'; text: string }

const BUBBLE = { width: 206, fontSize: 13, lines: 4 }
const MOST_LINES = 4

export function bubble(text: LocalizedText, reading: Reading): Row {
  const lines = wrapText(readText(text, reading), BUBBLE)
  if (lines.length > 0) return { part: 'bubble', lines, isMissing: false }
  const empty = [[{ text: reading.words.canvas.noText, isFormula: false }]]
  return { part: 'bubble', lines: empty, isMissing: true }
}

/** A button under a bubble; with an exit, the way on when it is tapped. */
export function button(
  title: LocalizedText,
  reading: Reading,
  exit?: { id: string; instead?: string },
): Row {
  const text = oneLine(title, reading)
  const named = orMissing(text, exit?.instead ?? exit?.id ?? reading.words.canvas.noText)
  return { part: 'option', ...(exit ? { exit: exit.id } : {}), ...named }
}

export function line(name: string, text: string, instead = '–'): Row {
  return { part: 'line', name, ...orMissing(text, instead) }
}

/** A line of the author's words, whose formulas are shown as such. */
export function textLine(name: string, text: LocalizedText, context: InContext): Row {
  const row = line(name, oneLine(text, context.reading), context.instead)
  return row.part === 'line' && !row.isMissing ? { ...row, isTemplate: true } : row
}

type InContext = { reading: Reading; instead?: string }

export function orMissing(text: string, instead: string): { text: string; isMissing: boolean } {
  return text.trim() === '' ? { text: instead, isMissing: true } : { text, isMissing: false }
}

export function oneLine(text: LocalizedText, reading: Reading): string {
  return readText(text, reading).replace(/\s+/g, ' ').trim()
}

/** Where a value is kept; nothing when the step does not keep it. */
export function keptIn(variable: string | undefined): Row[] {
  return variable === undefined ? [] : [line('→', variable, '?')]
}

/** The first of many, and how many more there are. */
export function clampRows(rows: Row[]): Row[] {
  if (rows.length <= MOST_LINES) return rows
  const hidden = rows.length - MOST_LINES + 1
  const more: Row = { part: 'line', name: '', text: `+ ${hidden}`, isMissing: false }
  return [...rows.slice(0, MOST_LINES - 1), more]
}
