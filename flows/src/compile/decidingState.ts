import type { StateConfig, TransitionConfig, Wiring } from './stateConfig.ts'

/**
 * A state whose exit the engine decides at once: `decide` goes out, and the name of the exit comes
 * back as an event with what is to be stored. So the machine needs no guards, a decision stands in the
 * journal like any other event, and the plain JSON runs in any XState tool.
 */
export function decidingState(
  node: string,
  wiring: Wiring,
  exits: { exit: string; description: string }[],
): StateConfig {
  const on: Record<string, TransitionConfig> = {}
  for (const { exit, description } of exits) {
    on[exit] = {
      target: wiring.target(exit) ?? wiring.unwired,
      actions: [{ type: 'store', params: { node } }],
      description,
    }
  }
  return {
    entry: [
      { type: 'enter', params: { node } },
      { type: 'decide', params: { node } },
    ],
    on,
  }
}
