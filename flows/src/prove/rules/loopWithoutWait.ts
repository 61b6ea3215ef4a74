import { kindOf } from '../../nodes/index.ts'
import type { FlowFacts } from '../flowFacts.ts'
import type { Rule } from './rule.ts'

/** Steps that lead round to themselves must wait for something, or they never stop talking. */
export const loopWithoutWait: Rule = (facts) => {
  const next = new Map(
    [...facts.nodes.keys()].map((id) => [id, (facts.next.get(id) ?? []).filter(isPassing(facts))]),
  )
  const told = new Set<string>()
  return facts.document.nodes
    .filter(({ id }) => isPassing(facts)(id))
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
    return node !== undefined && kindOf(node).waits === false
  }
}

/** A shortest way from a step back to itself. */
function circleFrom(start: string, next: ReadonlyMap<string, string[]>): string[] | undefined {
  const open = [[start]]
  const seen = new Set<string>()
  for (let path = open.shift(); path; path = open.shift()) {
    for (const to of next.get(path.at(-1) ?? '') ?? []) {
      if (to === start) return [...path, to]
      if (seen.has(to)) continue
      seen.add(to)
      open.push([...path, to])
    }
  }
  return undefined
}
