import type { FlowDocument } from '@alur/flows'
import { apply, type Patches } from 'mutative'
import type { Applied, Command, CommandLabel } from './command.ts'

/** How long a pause may be between two keystrokes that are undone together. */
const GROUP_MS = 1_000
const LONGEST = 500

export type HistoryEntry = {
  label: CommandLabel
  undo: Patches
  redo: Patches
  group: string | undefined
  at: number
}

/** What was done, newest last, and what was undone, newest last. */
export type History = { done: HistoryEntry[]; undone: HistoryEntry[] }

export const emptyHistory: History = { done: [], undone: [] }

export function remember(
  history: History,
  command: Command,
  applied: Applied,
  at: number,
): History {
  const { label, group } = command
  const entry: HistoryEntry = { label, undo: applied.undo, redo: applied.redo, group, at }
  const last = history.done.at(-1)
  const joins = last !== undefined && group !== undefined && last.group === group
  if (joins && history.undone.length === 0 && at - last.at < GROUP_MS) {
    return { done: [...history.done.slice(0, -1), join(last, entry)], undone: [] }
  }
  return { done: [...history.done, entry].slice(-LONGEST), undone: [] }
}

function join(earlier: HistoryEntry, later: HistoryEntry): HistoryEntry {
  return {
    ...later,
    undo: [...later.undo, ...earlier.undo] as Patches,
    redo: [...earlier.redo, ...later.redo] as Patches,
  }
}

type Stepped = { document: FlowDocument; history: History }

export function stepBack(document: FlowDocument, history: History): Stepped | undefined {
  const entry = history.done.at(-1)
  if (!entry) return undefined
  return {
    document: apply(document, entry.undo),
    history: { done: history.done.slice(0, -1), undone: [...history.undone, entry] },
  }
}

export function stepForward(document: FlowDocument, history: History): Stepped | undefined {
  const entry = history.undone.at(-1)
  if (!entry) return undefined
  return {
    document: apply(document, entry.redo),
    history: { done: [...history.done, entry], undone: history.undone.slice(0, -1) },
  }
}
