import type { Command } from '../command.ts'

export type Positions = Record<string, { x: number; y: number }>

type Moved = {
  /** Frames that move too, by their ids. */
  frames?: Positions
  group?: string
}

export function moveSteps(positions: Positions, { frames = {}, group }: Moved = {}): Command {
  const count = Object.keys(positions).length
  return {
    label: count > 0 ? { name: 'moveSteps', count } : { name: 'changeGroup' },
    ...(group ? { group } : {}),
    change(draft) {
      for (const node of draft.nodes) put(node, positions)
      for (const frame of draft.groups ?? []) put(frame, frames)
    },
  }
}

function put(one: { id: string; position: { x: number; y: number } }, positions: Positions): void {
  const to = Object.hasOwn(positions, one.id) ? positions[one.id] : undefined
  if (!to || (to.x === one.position.x && to.y === one.position.y)) return
  one.position = { x: Math.round(to.x), y: Math.round(to.y) }
}
