import { type KeyboardEvent, useRef } from 'react'
import { type Place, placeOf } from './placeOf.ts'
import { scrollToRow } from './useRowWindow.ts'

type Deeds = {
  rows: number
  /** Enter in the last row adds one below it. */
  onAddRow?: () => void
  /** Alt with an arrow moves the row. */
  onMoveRow?: (row: number, by: number) => void
}

/**
 * Keys of a table whose cells are fields with `data-cell="row:column"`: arrows go from cell to cell,
 * to the side only where the caret is at the end of its text; Enter goes down.
 */
export function useGridKeys({ rows, onAddRow, onMoveRow }: Deeds) {
  const table = useRef<HTMLTableElement>(null)

  function focus({ row, column }: Place, isDrawn = false): void {
    const cell = table.current?.querySelector<HTMLInputElement>(`[data-cell="${row}:${column}"]`)
    cell?.focus()
    cell?.select()
    if (cell || isDrawn || row < 0 || row >= rows) return
    scrollToRow(table, row)
    requestAnimationFrame(() => requestAnimationFrame(() => focus({ row, column }, true)))
  }

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
    const place = placeOf(event.target)
    if (!place || event.nativeEvent.isComposing) return
    const { row, column } = place
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (by !== 0 && event.altKey && onMoveRow) {
      event.preventDefault()
      onMoveRow(row, by)
      requestAnimationFrame(() => focus({ row: clamp(row + by, rows), column }))
      return
    }
    const next = nextPlace(event, place)
    if (!next) return
    event.preventDefault()
    if (event.key === 'Enter' && next.row >= rows && onAddRow) {
      onAddRow()
      requestAnimationFrame(() => focus(next))
    } else focus(next)
  }

  return { table, onKeyDown }
}

function nextPlace(
  event: KeyboardEvent<HTMLTableElement>,
  { row, column }: Place,
): Place | undefined {
  const { key, target, shiftKey } = event
  if (event.altKey || event.ctrlKey || event.metaKey || !(target instanceof HTMLInputElement)) {
    return undefined
  }
  const isAtStart = target.selectionEnd === 0 || isAllSelected(target)
  const isAtEnd = target.selectionStart === target.value.length || isAllSelected(target)
  if (key === 'Enter') return { row: row + (shiftKey ? -1 : 1), column }
  if (shiftKey) return undefined
  if (key === 'ArrowUp') return { row: row - 1, column }
  if (key === 'ArrowDown') return { row: row + 1, column }
  if (key === 'ArrowLeft' && isAtStart) return { row, column: column - 1 }
  if (key === 'ArrowRight' && isAtEnd) return { row, column: column + 1 }
  return undefined
}

/** As a cell is entered its text is selected, and an arrow goes on. */
function isAllSelected({ selectionStart, selectionEnd, value }: HTMLInputElement): boolean {
  return selectionStart === 0 && selectionEnd === value.length
}

function clamp(row: number, rows: number): number {
  return Math.max(0, Math.min(rows - 1, row))
}
