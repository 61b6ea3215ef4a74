export type Place = { row: number; column: number }

/** The place of a field in a grid, by its `data-cell`; undefined outside of cells. */
export function placeOf(target: EventTarget): Place | undefined {
  const cell = target instanceof HTMLElement ? target.dataset.cell : undefined
  const [row, column] = (cell ?? '').split(':').map(Number)
  return cell === undefined || row === undefined || column === undefined
    ? undefined
    : { row, column }
}
