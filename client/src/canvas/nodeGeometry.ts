import { type Exit, type FlowNode, kindOf } from '@alur/flows'
import type { Reading } from '../document/reading.ts'
import { exitLabel } from '../kinds/exitLabel.ts'
import { nodeRows } from '../kinds/index.ts'
import type { Row } from '../kinds/row.ts'

export type PlacedRow =
  | (Row & { y: number; height: number })
  | { part: 'exit'; exit: string; text: string; isQuiet: boolean; y: number; height: number }

/** `y` is the middle of the exit's handle, from the top of the step. */
export type ExitPlace = Exit & { label: string; y: number }

export type NodeGeometry = {
  width: number
  height: number
  /** The middle of the handle that edges come in at. */
  entryY: number
  rows: PlacedRow[]
  exits: ExitPlace[]
}

export const NODE_WIDTH = 260
export const HEADER_HEIGHT = 38
export const LINE_HEIGHT = 18
const BUBBLE_PADDING = 16
const GAP = 4
const FOOT = 10
const HEIGHTS = { option: 30, case: 28, line: 22, pill: 28, exit: 22 }

/**
 * Where everything of a step lies, from its contents alone: nothing is measured in the page, so edges,
 * selection and overview agree before anything is drawn.
 */
export function nodeGeometry(node: FlowNode, reading: Reading): NodeGeometry {
  const exits = kindOf(node).exits(node.data)
  const only = exits.length === 1 && exits[0]?.id === 'next'
  const entryY = HEADER_HEIGHT / 2
  let y = HEADER_HEIGHT
  const place = <Part extends { part: string }>(row: Part, height: number) => {
    const placed = { ...row, y, height }
    y += height + GAP
    return placed
  }
  const own = nodeRows(node, reading).map((row) => place(row, rowHeight(row)))
  const rest = only ? [] : restOf(node, exits, own, reading).map((row) => place(row, HEIGHTS.exit))
  const rows: PlacedRow[] = [...own, ...rest]
  return {
    width: NODE_WIDTH,
    height: rows.length > 0 ? y - GAP + FOOT : HEADER_HEIGHT,
    entryY,
    rows,
    exits: exits.map((exit) => {
      const row = rows.find((one) => 'exit' in one && one.exit === exit.id)
      const label = exitLabel(node, exit.id, reading)
      return { ...exit, label, y: row ? row.y + row.height / 2 : entryY }
    }),
  }
}

function rowHeight(row: Row): number {
  return row.part === 'bubble' ? row.lines.length * LINE_HEIGHT + BUBBLE_PADDING : HEIGHTS[row.part]
}

/** Exits that no row of the kind stands for get a small row of their own. */
function restOf(node: FlowNode, exits: Exit[], rows: Row[], reading: Reading) {
  const shown = new Set(rows.flatMap((row) => ('exit' in row ? [row.exit] : [])))
  return exits
    .filter(({ id }) => !shown.has(id))
    .map(({ id, optional }) => ({
      part: 'exit' as const,
      exit: id,
      text: exitLabel(node, id, reading),
      isQuiet: optional ?? false,
    }))
}
