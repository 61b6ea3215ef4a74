import type { Action, StateConfig, Wiring } from './stateConfig.ts'

/** A state that does something on entry and leaves by `next` in the same turn. */
export function passingState(node: string, wiring: Wiring, actions: Action[]): StateConfig {
  return {
    entry: [{ type: 'enter', params: { node } }, ...actions],
    always: [{ target: wiring.target('next') ?? wiring.unwired }],
  }
}
