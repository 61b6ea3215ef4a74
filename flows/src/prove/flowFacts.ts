import type { Subflows } from '../compile/inlineSubflows.ts'
import type { FlowDocument } from '../document/flowDocument.ts'
import type { FlowNode } from '../document/flowNode.ts'
import { valueTypeOf } from '../document/variable.ts'
import type { ValueType } from '../formula/values.ts'

/** The steps that can be reached, each with a shortest way there. */
export type Ways = Pick<ReadonlyMap<string, string[]>, 'has' | 'get'>

/** What the rules read: computed once for a document. */
export type FlowFacts = {
  document: FlowDocument
  nodes: ReadonlyMap<string, FlowNode>
  /** Steps that each step leads to, over its edges. */
  next: ReadonlyMap<string, string[]>
  /** The edge target of each `from.exit`. */
  wired: ReadonlyMap<string, string>
  /** Steps reached from the triggers, by the shortest way there. */
  fromTriggers: Ways
  /** Steps reached from the triggers, help, silence or global words, by the shortest way there. */
  reached: Ways
  types: Record<string, ValueType>
  /** The flows that may be called; unknown where only this flow is at hand. */
  subflows: Subflows | undefined
}

export function flowFacts(document: FlowDocument, subflows?: Subflows): FlowFacts {
  const next = new Map<string, string[]>()
  for (const { from, to } of document.edges) next.set(from, [...(next.get(from) ?? []), to])
  const starts = document.triggers.flatMap(({ to }) => (to ? [to] : []))
  const { help, silence, words } = document.settings
  const asides = [help, silence.expire.to, ...words.map(({ to }) => to)]
  return {
    document,
    subflows,
    nodes: new Map(document.nodes.map((node) => [node.id, node])),
    next,
    wired: new Map(document.edges.map(({ from, exit, to }) => [`${from}.${exit}`, to])),
    fromTriggers: shortestWays(starts, next),
    reached: shortestWays([...starts, ...asides.flatMap((one) => (one ? [one] : []))], next),
    types: {
      ...Object.fromEntries(document.variables.map((one) => [one.name, valueTypeOf(one)])),
      'contact.name': 'text',
      'contact.phone': 'text',
    },
  }
}

/**
 * Breadth first, so the first way found to a step is a shortest one. A way is spelled out only when
 * asked for: those to all steps of a long flow are more than memory holds.
 */
function shortestWays(starts: readonly string[], next: ReadonlyMap<string, string[]>): Ways {
  const before = new Map<string, string | null>()
  const open: string[] = []
  const reach = (node: string, from: string | null) => {
    if (before.has(node)) return
    before.set(node, from)
    open.push(node)
  }
  for (const start of starts) reach(start, null)
  // The list grows while it is walked.
  for (const node of open) for (const to of next.get(node) ?? []) reach(to, node)
  return {
    has: (node) => before.has(node),
    get: (node) => (before.has(node) ? wayBack(node, before) : undefined),
  }
}

function wayBack(end: string, before: ReadonlyMap<string, string | null>): string[] {
  const way: string[] = []
  for (let node: string | null = end; node !== null; node = before.get(node) ?? null) way.push(node)
  return way.reverse()
}
