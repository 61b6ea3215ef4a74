import type { FlowDocument } from '@alur/flows'

/** What is marked on the canvas; kept beside the document, never in its history. */
export type Selection = {
  steps: readonly string[]
  edges: readonly string[]
  triggers: readonly string[]
  groups: readonly string[]
}

export const nothing: Selection = { steps: [], edges: [], triggers: [], groups: [] }

/** An edge has no id of its own: one exit leads to one step. */
export function edgeKey(edge: { from: string; exit: string }): string {
  return `${edge.from}.${edge.exit}`
}

/** The selection without what the document no longer has; the same object when nothing is gone. */
export function stillThere(selection: Selection, document: FlowDocument): Selection {
  const steps = new Set(document.nodes.map(({ id }) => id))
  const edges = new Set(document.edges.map(edgeKey))
  const triggers = new Set(document.triggers.map(({ id }) => id))
  const groups = new Set(document.groups?.map(({ id }) => id))
  const kept = {
    steps: selection.steps.filter((id) => steps.has(id)),
    edges: selection.edges.filter((key) => edges.has(key)),
    triggers: selection.triggers.filter((id) => triggers.has(id)),
    groups: selection.groups.filter((id) => groups.has(id)),
  }
  return sameSelection(kept, selection) ? selection : kept
}

export function sameSelection(left: Selection, right: Selection): boolean {
  return (['steps', 'edges', 'triggers', 'groups'] as const).every(
    (part) =>
      left[part].length === right[part].length &&
      left[part].every((id, index) => right[part][index] === id),
  )
}
