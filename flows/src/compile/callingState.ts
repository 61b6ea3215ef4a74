import type { Action, StateConfig, TransitionConfig, Wiring } from './stateConfig.ts'

export type CallingExits = {
  /** The exits an answer may take, each with the exit that stands in for it while it is open. */
  outcomes: { exit: string; otherwise?: string; actions?: Action[] }[]
  /** Said on the way out, before the step is left: outcomes with a message of their own. */
  replies?: string[]
  /** Whether the step tells the customer what to do when it is entered. */
  prompts?: boolean
  /** False for a step that only waits. */
  isCall?: false
  /** Whether it leaves the customer's messages to somebody else. */
  isSilent?: boolean
}

/**
 * A state that asks the world outside and waits for its one answer, or for the time after which it
 * goes on without. What the customer writes meanwhile is answered by `busy` unless it is silent.
 */
export function callingState(node: string, wiring: Wiring, exits: CallingExits): StateConfig {
  const params = { node }
  const on: Record<string, TransitionConfig> = {}
  for (const { exit, otherwise, actions = [] } of exits.outcomes) {
    const reply: Action[] = exits.replies?.includes(exit)
      ? [{ type: 'say', params: { node, part: 'reply' } }]
      : []
    on[exit] = {
      target: wayOf(wiring, exit, otherwise),
      actions: [{ type: 'store', params }, ...actions, ...reply],
    }
  }
  if (!exits.isSilent) {
    on.busy = { actions: [{ type: 'say', params: { node, part: 'busy' } }] }
    on.stale = { actions: [{ type: 'say', params: { node, part: 'stale' } }] }
    on.askAgain = {
      actions: [{ type: 'say', params: { node, part: exits.prompts ? 'prompt' : 'busy' } }],
    }
    on.sayWhy = { actions: [{ type: 'say', params: { node, part: 'why' } }] }
    on.wasEdited = { actions: [{ type: 'say', params: { node, part: 'edited' } }] }
  }
  return {
    entry: [
      { type: 'enter', params },
      { type: exits.isCall === false ? 'recall' : 'call', params },
      ...(exits.prompts ? [{ type: 'say', params: { node, part: 'prompt' } } as const] : []),
      { type: 'arm', params },
    ],
    exit: [{ type: 'disarm', params }],
    on,
  }
}

function wayOf(wiring: Wiring, exit: string, otherwise: string | undefined): string {
  const spare = otherwise === undefined ? undefined : wiring.target(otherwise)
  return wiring.target(exit) ?? spare ?? wiring.unwired
}
