import type { FlowDocument, FlowNode, Group } from '@alur/flows'
import type { Positions } from '../document/commands/moveSteps.ts'
import type { Reading } from '../document/reading.ts'
import { HEADER_HEIGHT, NODE_WIDTH, nodeGeometry } from './nodeGeometry.ts'

type Drawn = Pick<FlowDocument, 'nodes' | 'groups'>
type Point = { x: number; y: number }

const SIDE = 32
/** Above the steps, where the title and the tags of the highest step have room. */
const ABOVE = 72
const GRID = 8

/** The place and size of a frame around these steps; undefined around none. */
export function frameAround(
  nodes: readonly FlowNode[],
  reading: Reading,
): Pick<Group, 'position' | 'size'> | undefined {
  if (nodes.length === 0) return undefined
  const boxes = nodes.map((node) => ({ ...node.position, ...nodeGeometry(node, reading) }))
  const left = onGrid(Math.min(...boxes.map(({ x }) => x)) - SIDE)
  const top = onGrid(Math.min(...boxes.map(({ y }) => y)) - ABOVE)
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + SIDE
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + SIDE
  return {
    position: { x: left, y: top },
    size: { width: onGrid(right - left), height: onGrid(bottom - top) },
  }
}

/** The steps in a frame: those whose header stands in it. */
export function stepsIn(group: Group, { nodes }: Pick<Drawn, 'nodes'>): FlowNode[] {
  return nodes.filter(({ position: { x, y } }) =>
    holds(group, { x: x + NODE_WIDTH / 2, y: y + HEADER_HEIGHT / 2 }),
  )
}

/** Where everything goes when some frames are carried elsewhere: they take along what is in them. */
export function carried(
  document: Drawn,
  moved: Positions,
): { steps: Positions; frames: Positions } {
  const groups = document.groups ?? []
  const steps: Positions = {}
  const frames: Positions = {}
  for (const group of groups) {
    const to = moved[group.id]
    if (!to) continue
    const by = { x: to.x - group.position.x, y: to.y - group.position.y }
    frames[group.id] = to
    for (const { id, position } of stepsIn(group, document)) steps[id] = plus(position, by)
    for (const inner of groups) {
      if (inner !== group && lies(inner, group)) frames[inner.id] ??= plus(inner.position, by)
    }
  }
  return { steps, frames }
}

function lies({ position: { x, y }, size }: Group, outer: Group): boolean {
  return holds(outer, { x, y }) && holds(outer, { x: x + size.width, y: y + size.height })
}

function holds({ position, size }: Group, { x, y }: Point): boolean {
  return (
    x >= position.x &&
    y >= position.y &&
    x <= position.x + size.width &&
    y <= position.y + size.height
  )
}

function plus(left: Point, right: Point): Point {
  return { x: left.x + right.x, y: left.y + right.y }
}

function onGrid(length: number): number {
  return Math.round(length / GRID) * GRID
}
