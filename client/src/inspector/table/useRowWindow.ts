import { type RefObject, useState } from 'react'

/** The height of a row of a grid in px, its border included. */
const ROW = 33
/** Rows kept above and below what is in sight, for Tab and the arrows. */
const MARGIN = 20
/** So many rows are all drawn: a table this short needs no window. */
const FEW = 80
const IN_SIGHT = 30

export type RowWindow = {
  first: number
  /** One past the last row that is drawn. */
  end: number
  /** The room that rows above and below would take, in px. */
  above: number
  below: number
  onScroll: (scroller: HTMLElement) => void
}

/** Which rows of a long table are drawn: those in sight and some around them. */
export function useRowWindow(rows: number): RowWindow {
  const [top, setTop] = useState(0)
  const isShort = rows <= FEW
  const first = isShort ? 0 : Math.max(0, top - MARGIN)
  const end = isShort ? rows : Math.min(rows, top + IN_SIGHT + MARGIN)
  return {
    first,
    end,
    above: first * ROW,
    below: (rows - end) * ROW,
    onScroll: (scroller) => {
      if (isShort) return
      const head = scroller.querySelector('thead')?.offsetHeight ?? 0
      const row = Math.floor(Math.max(0, scroller.scrollTop - head) / ROW)
      // Every tenth row is soon enough: the margin covers the rows between.
      setTop(Math.floor(row / 10) * 10)
    },
  }
}

/** Brings a row that is not drawn into the window. */
export function scrollToRow(table: RefObject<HTMLTableElement | null>, row: number): void {
  const scroller = table.current?.parentElement
  const head = table.current?.querySelector('thead')?.offsetHeight ?? 0
  if (scroller) scroller.scrollTop = head + (row - 3) * ROW
}
