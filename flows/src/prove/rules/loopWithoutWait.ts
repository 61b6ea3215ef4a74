import { waitsOf } from '../../nodes/waitsOf.ts'
import type { FlowFacts } from '../flowFacts.ts'
import type { Rule } from './rule.ts'

/** Steps that lead round to themselves must wait for something, or they never stop talking. */
export const loopWithoutWait: Rule = (facts) => {
  const next = new Map(
    [...facts.nodes.keys()].map((id) => [id, (facts.next.get(id) ?? []).filter(isPassing(facts))]),
  )
  const told = new Set<string>()
  const circling = leadingToCircles(next)
  return facts.document.nodes
    .filter(({ id }) => isPassing(facts)(id) && circling.has(id))
    .flatMap(({ id }) => {
      const circle = told.has(id) ? undefined : circleFrom(id, next)
      if (!circle) return []
      for (const step of circle) told.add(step)
      return [
        {
          severity: 'error' as const,
          node: id,
          path: circle,
          message: {
            en: `These steps go round in a circle without waiting for the customer: ${circle.join(' → ')}. Put a question, choice or wait between them.`,
            id: `Langkah-langkah ini berputar tanpa menunggu nasabah: ${circle.join(' → ')}. Sisipkan pertanyaan, pilihan, atau jeda.`,
          },
        },
      ]
    })
}

function isPassing({ nodes }: FlowFacts): (id: string) => boolean {
  return (id) => {
    const node = nodes.get(id)
    return node !== undefined && waitsOf(node) === false
  }
}

/** Takes away, again and again, the steps that lead nowhere: what is left leads to a circle. */
function leadingToCircles(next: ReadonlyMap<string, string[]>): Set<string> {
  const left = new Map([...next].map(([id, targets]) => [id, targets.length]))
  const from = new Map<string, string[]>()
  for (const [id, targets] of next) {
    for (const to of targets) {
      const sources = from.get(to)
      if (sources) sources.push(id)
      else from.set(to, [id])
    }
  }
  const ended = [...left].flatMap(([id, count]) => (count === 0 ? [id] : []))
  // The list grows while it is walked.
  for (const id of ended) {
    left.delete(id)
    for (const source of from.get(id) ?? []) {
      const count = (left.get(source) ?? 0) - 1
      left.set(source, count)
      if (count === 0) ended.push(source)
    }
  }
  return new Set(left.keys())
}

/** A shortest way from a step back to itself. */
function circleFrom(start: string, next: ReadonlyMap<string, string[]>): string[] | undefined {
  const before = new Map<string, string>()
  const open = [start]
  for (const node of open) {
    for (const to of next.get(node) ?? []) {
      if (to === start) return [...wayTo(node, before), start]
      if (before.has(to)) continue
      before.set(to, node)
      open.push(to)
    }
  }
  return undefined
}

function wayTo(end: string, before: ReadonlyMap<string, string>): string[] {
  const way = [end]
  for (let node = before.get(end); node !== undefined; node = before.get(node)) way.push(node)
  return way.reverse()
}
