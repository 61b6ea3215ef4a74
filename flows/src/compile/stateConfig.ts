import type { Settings } from '../document/settings.ts'

/** The actions a compiled machine names; the engine carries them out or hands them on as effects. */
export type Action =
  | { type: 'enter'; params: { node: string } }
  | { type: 'begin'; params?: { input: { name: string; variable: string }[] } }
  | { type: 'say'; params: { node: string; part: SayPart; index?: number } }
  | { type: 'store'; params: { node: string } }
  | { type: 'compute'; params: { node: string; variable: string; formula: string } }
  | { type: 'decide'; params: { node: string } }
  | { type: 'call'; params: { node: string } }
  | { type: 'recall'; params: { node: string } }
  | { type: 'arm'; params: { node: string } }
  | { type: 'disarm'; params: { node: string } }
  | { type: 'record'; params: { node: string } }
  | { type: 'verified'; params: { level: string } }
  | { type: 'speak'; params: { language: string } }
  | { type: 'listen' }
  | { type: 'keepAnswer' }
  | { type: 'goBack' }
  | { type: 'finish'; params: { outcome: string } }

export type SayPart =
  | 'prompt'
  | 'reprompt'
  | 'wrongKind'
  | 'stale'
  | 'busy'
  | 'nudge'
  | 'resume'
  | 'edited'
  | 'why'
  | 'reply'

export type TransitionConfig = {
  target?: string
  actions?: Action[]
  reenter?: boolean
  description?: string
}

/** A state of an XState v5 machine, in plain JSON: no functions, no guards, no invoked actors. */
export type StateConfig = {
  type?: 'final' | 'history'
  history?: 'shallow'
  target?: string
  initial?: string
  description?: string
  meta?: Record<string, unknown>
  entry?: Action[]
  exit?: Action[]
  always?: TransitionConfig[]
  on?: Record<string, TransitionConfig>
  after?: Record<string, TransitionConfig>
  onDone?: string
  states?: Record<string, StateConfig>
}

/** What a node may know of its surroundings when it compiles. */
export type Wiring = {
  /** The flow's settings, as they hold at this step. */
  settings: Settings
  /** The XState target of an exit; undefined when the exit is open. */
  target(exit: string): string | undefined
  /** Where an exit that nobody wired leads: a final state that says so. */
  unwired: string
  /** Where the flow's settings send a customer who needs help, or who stays silent. */
  help: string | undefined
  expired: string
  resume: string
}
