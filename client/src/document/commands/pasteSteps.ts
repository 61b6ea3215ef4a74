import { type FlowDocument, freeId } from '@alur/flows'
import type { Command } from '../command.ts'
import type { Fragment } from '../fragment.ts'

type Point = { x: number; y: number }

/** Puts copied steps in with their upper left corner at a point, under the ids given for them. */
export function pasteSteps(
  fragment: Fragment,
  ids: ReadonlyMap<string, string>,
  at: Point,
): Command {
  const corner = cornerOf(fragment)
  return {
    label: { name: 'pasteSteps', count: fragment.nodes.length },
    change(draft) {
      for (const node of fragment.nodes) {
        const position = {
          x: Math.round(node.position.x - corner.x + at.x),
          y: Math.round(node.position.y - corner.y + at.y),
        }
        draft.nodes.push({ ...structuredClone(node), id: ids.get(node.id) ?? node.id, position })
      }
      for (const { from, exit, to } of fragment.edges) {
        const [start, end] = [ids.get(from), ids.get(to)]
        if (start && end) draft.edges.push({ from: start, exit, to: end })
      }
    },
  }
}

/** A free id for each copied step, as near to its old one as can be. */
export function pastedIds(document: FlowDocument, fragment: Fragment): Map<string, string> {
  const taken = new Set(document.nodes.map(({ id }) => id))
  const ids = new Map<string, string>()
  for (const { id } of fragment.nodes) {
    const free = freeId(taken.has(id) ? withoutNumber(id) : id, taken)
    taken.add(free)
    ids.set(id, free)
  }
  return ids
}

export function cornerOf(fragment: Fragment): Point {
  return {
    x: Math.min(...fragment.nodes.map(({ position }) => position.x)),
    y: Math.min(...fragment.nodes.map(({ position }) => position.y)),
  }
}

/** `amount2` is counted on from `amount`; an id must still begin with a letter. */
function withoutNumber(id: string): string {
  return id.replace(/\d+$/, '')
}
