import type { AnyMachineSnapshot } from 'xstate'

/** The step a state of the machine stands for; null at the start and after the end. */
export function currentNode(state: AnyMachineSnapshot): string | null {
  if (state.status === 'done' || typeof state.value !== 'object') return null
  const inside: unknown = Object.values(state.value)[0]
  if (typeof inside === 'string') return inside
  return typeof inside === 'object' && inside ? (Object.keys(inside)[0] ?? null) : null
}
