import type { FlowDocument } from '../document/flowDocument.ts'
import type { FlowNode } from '../document/flowNode.ts'
import type { ValueType } from '../formula/values.ts'

/** What the rules read: computed once for a document. */
export type FlowFacts = {
  document: FlowDocument
  nodes: ReadonlyMap<string, FlowNode>
  /** Steps that each step leads to, over its edges. */
  next: ReadonlyMap<string, string[]>
  /** The edge target of each `from.exit`. */
  wired: ReadonlyMap<string, string>
  /** Steps reached from the triggers, by the shortest way there. */
  fromTriggers: ReadonlyMap<string, string[]>
  /** Steps reached from the triggers, help, silence or global words, by the shortest way there. */
  reached: ReadonlyMap<string, string[]>
  types: Record<string, ValueType>
}

export function flowFacts(document: FlowDocument): FlowFacts {
  const next = new Map<string, string[]>()
  for (const { from, to } of document.edges) next.set(from, [...(next.get(from) ?? []), to])
  const starts = document.triggers.flatMap(({ to }) => (to ? [to] : []))
  const { help, silence, words } = document.settings
  const asides = [help, silence.expire.to, ...words.map(({ to }) => to)]
  return {
    document,
    nodes: new Map(document.nodes.map((node) => [node.id, node])),
    next,
    wired: new Map(document.edges.map(({ from, exit, to }) => [`${from}.${exit}`, to])),
    fromTriggers: shortestPaths(starts, next),
    reached: shortestPaths([...starts, ...asides.flatMap((one) => (one ? [one] : []))], next),
    types: {
      ...Object.fromEntries(document.variables.map(({ name, type }) => [name, type])),
      'contact.name': 'text',
      'contact.phone': 'text',
    },
  }
}

/** Breadth first, so the first way found to a step is a shortest one. */
export function shortestPaths(
  starts: readonly string[],
  next: ReadonlyMap<string, string[]>,
): Map<string, string[]> {
  const paths = new Map<string, string[]>()
  const open = starts.map((start) => [start])
  for (let path = open.shift(); path; path = open.shift()) {
    const node = path.at(-1)
    if (node === undefined || paths.has(node)) continue
    paths.set(node, path)
    for (const to of next.get(node) ?? []) open.push([...path, to])
  }
  return paths
}
