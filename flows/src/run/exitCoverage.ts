import type { FlowDocument } from '../document/flowDocument.ts'
import { kindOf } from '../nodes/index.ts'
import type { OwnExit } from './ownExits.ts'

export type ExitCoverage = { taken: number; all: number; missing: string[] }

/**
 * Which of the ways out of a flow's steps were taken, as `step.exit`. Counted are the exits that are
 * wired, and options that go the way of `next`, which stands for them and is not counted itself.
 */
export function exitCoverage(document: FlowDocument, exits: OwnExit[]): ExitCoverage {
  const own = exits.filter(({ flow }) => flow === document.id)
  const taken = new Set(own.map(({ node, exit }) => `${node.id}.${exit}`))
  const wired = new Set(document.edges.map(({ from, exit }) => `${from}.${exit}`))
  const all = document.nodes.flatMap((node) => {
    const options = kindOf(node).exits(node.data)
    const standsForOptions = options.some(({ id, optional }) => id === 'next' && optional === true)
    return options
      .filter(({ id, text }) => {
        if (id === 'next' && standsForOptions) return false
        return wired.has(`${node.id}.${id}`) || (text !== undefined && wired.has(`${node.id}.next`))
      })
      .map(({ id }) => `${node.id}.${id}`)
  })
  const missing = all.filter((way) => !taken.has(way))
  return { taken: all.length - missing.length, all: all.length, missing }
}
