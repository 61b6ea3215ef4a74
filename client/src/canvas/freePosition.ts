import type { FlowDocument } from '@alur/flows'
import type { Positions } from '../document/commands/moveSteps.ts'
import type { Reading } from '../document/reading.ts'
import { NODE_WIDTH, nodeGeometry } from './nodeGeometry.ts'

type Point = { x: number; y: number }

const GRID = 8
const COLUMN_GAP = 88
const ROW_GAP = 32
const NEW_HEIGHT = 140

/** A place for a new step to the right of another one, below whatever already stands there. */
export function placeAfter(document: FlowDocument, step: string, reading: Reading): Point {
  const node = document.nodes.find(({ id }) => id === step)
  if (!node) return { x: 0, y: 0 }
  return freePosition(
    document,
    { x: node.position.x + NODE_WIDTH + COLUMN_GAP, y: node.position.y },
    reading,
  )
}

/**
 * A place for a new step in the line to another one. A step that stands close to the right gives way
 * with everything beside and beyond it, so that the line still runs from left to right.
 */
export function placeBetween(
  document: FlowDocument,
  { from, to }: { from: string | undefined; to: string },
  reading: Reading,
): { position: Point; moved: Positions } {
  const target = document.nodes.find(({ id }) => id === to)
  const source = document.nodes.find(({ id }) => id === from)
  if (!target || (source && target.position.x < source.position.x + NODE_WIDTH)) {
    return { position: placeAfter(document, from ?? to, reading), moved: {} }
  }
  const step = NODE_WIDTH + COLUMN_GAP
  if (source && target.position.x - source.position.x >= 2 * step) {
    return { position: placeAfter(document, source.id, reading), moved: {} }
  }
  const moved: Positions = {}
  const nodes = document.nodes.map((node) => {
    if (node.position.x < target.position.x) return node
    const position = { x: snap(node.position.x + step), y: node.position.y }
    moved[node.id] = position
    return { ...node, position }
  })
  return { position: freePosition({ ...document, nodes }, target.position, reading), moved }
}

/** The nearest place downwards from a point where a new step covers no other one. */
export function freePosition(document: FlowDocument, wanted: Point, reading: Reading): Point {
  const boxes = document.nodes.map((node) => {
    const { width, height } = nodeGeometry(node, reading)
    return { ...node.position, width, height }
  })
  const place = { x: snap(wanted.x), y: snap(wanted.y) }
  for (;;) {
    const inTheWay = boxes.find(
      (box) =>
        place.x < box.x + box.width + GRID &&
        place.x + NODE_WIDTH + GRID > box.x &&
        place.y < box.y + box.height + GRID &&
        place.y + NEW_HEIGHT + GRID > box.y,
    )
    if (!inTheWay) return place
    place.y = snap(inTheWay.y + inTheWay.height + ROW_GAP)
  }
}

function snap(value: number): number {
  return Math.round(value / GRID) * GRID
}
