import type { TransitionConfig, Wiring } from './stateConfig.ts'

/** The way out of a step by one of its exits; what the answer fills is stored, or recorded as evidence. */
export function leaveBy(
  wiring: Wiring,
  { node, exit, as = 'store' }: { node: string; exit: string; as?: 'store' | 'record' },
): TransitionConfig {
  return {
    target: wiring.target(exit) ?? wiring.unwired,
    actions: [{ type: as, params: { node } }],
  }
}
