import { Edge, type FlowDocument, FlowNode } from '@alur/flows'
import { z } from 'zod'

/** Some steps with the edges among them, as the clipboard carries them. */
export const Fragment = z.strictObject({
  alur: z.literal('steps'),
  nodes: z.array(FlowNode).min(1).max(5_000),
  edges: z.array(Edge).max(20_000),
})
export type Fragment = z.infer<typeof Fragment>

/** The selected steps; edges that lead out of them stay behind. */
export function cutOut(document: FlowDocument, steps: readonly string[]): Fragment | undefined {
  const inside = new Set(steps)
  const nodes = document.nodes.filter(({ id }) => inside.has(id))
  if (nodes.length === 0) return undefined
  const edges = document.edges.filter(({ from, to }) => inside.has(from) && inside.has(to))
  return { alur: 'steps', nodes, edges }
}

/** What a clipboard's text holds of ours; undefined for anything else that was copied. */
export function readFragment(text: string): Fragment | undefined {
  if (!text.includes('"alur"')) return undefined
  try {
    return Fragment.safeParse(JSON.parse(text)).data
  } catch (error) {
    // Any text may be on the clipboard: what is not JSON is not ours.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
