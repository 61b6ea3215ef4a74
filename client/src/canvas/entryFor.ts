import { type FlowDocument, FlowNode, kindOf, kinds, type NodeKind } from '@alur/flows'
import { firstExit } from '../document/commands/addStep.ts'

/** The exit, or the trigger, that shall lead to a new step. */
export type Origin = { step: string; exit: string } | { trigger: string }

/** How a new step comes into the flow. `goesTo` is where its own first exit shall lead. */
export type Entry = { beside?: string; origin?: Origin; goesTo?: string }

/**
 * On an open exit of the selected step; when all lead somewhere, into the line of its first one, and
 * before a step that ends. With nothing selected the flow is gone on with where it is open.
 */
export function entryFor(document: FlowDocument, kind: NodeKind, selected?: string): Entry {
  if (selected === undefined) return entryAnywhere(document, kind)
  const exit = openExit(document, selected)
  if (exit !== undefined) return { beside: selected, origin: { step: selected, exit } }
  return intoLine(document, kind, selected) ?? { beside: selected }
}

function entryAnywhere(document: FlowDocument, kind: NodeKind): Entry {
  const open = document.nodes.findLast(({ id }) => openExit(document, id) !== undefined)
  if (open) return entryFor(document, kind, open.id)
  const trigger = document.triggers.find(({ to }) => to === null)
  if (trigger) return { origin: { trigger: trigger.id } }
  const ends = document.nodes.filter((node) => exitsOf(node).length === 0)
  const [end] = ends
  return (end && ends.length === 1 && before(document, kind, end.id)) || {}
}

function intoLine(document: FlowDocument, kind: NodeKind, step: string): Entry | undefined {
  const node = document.nodes.find(({ id }) => id === step)
  if (!node || !canGoOn(kind)) return undefined
  const exits = exitsOf(node)
  if (exits.length === 0) return before(document, kind, step)
  for (const { id } of exits) {
    const line = document.edges.find(({ from, exit }) => from === step && exit === id)
    if (line) return { beside: step, origin: { step, exit: id }, goesTo: line.to }
  }
  return undefined
}

/** Before a step that one line leads to; several lines are the author's to choose from. */
function before(document: FlowDocument, kind: NodeKind, step: string): Entry | undefined {
  const lines = document.edges.filter(({ to }) => to === step)
  const triggers = document.triggers.filter(({ to }) => to === step)
  const [line] = lines
  const [trigger] = triggers
  if (!canGoOn(kind) || lines.length + triggers.length !== 1) return undefined
  if (line) {
    return { beside: line.from, origin: { step: line.from, exit: line.exit }, goesTo: step }
  }
  return trigger && { origin: { trigger: trigger.id }, goesTo: step }
}

function openExit(document: FlowDocument, step: string): string | undefined {
  const node = document.nodes.find(({ id }) => id === step)
  if (!node) return undefined
  return exitsOf(node).find(
    ({ id, optional }) =>
      !optional && !document.edges.some(({ from, exit }) => from === step && exit === id),
  )?.id
}

function exitsOf(node: FlowNode) {
  return kindOf(node).exits(node.data)
}

function canGoOn(kind: NodeKind): boolean {
  const data = kinds[kind].create()
  const node = FlowNode.parse({ id: kind, kind, position: { x: 0, y: 0 }, data })
  return firstExit(node) !== undefined
}
