import type { Command } from '../command.ts'

export type Positions = Record<string, { x: number; y: number }>

export function moveSteps(positions: Positions, group?: string): Command {
  const count = Object.keys(positions).length
  return {
    label: { name: 'moveSteps', count },
    ...(group ? { group } : {}),
    change(draft) {
      for (const node of draft.nodes) {
        const to = Object.hasOwn(positions, node.id) ? positions[node.id] : undefined
        if (!to || (to.x === node.position.x && to.y === node.position.y)) continue
        node.position = { x: Math.round(to.x), y: Math.round(to.y) }
      }
    },
  }
}
