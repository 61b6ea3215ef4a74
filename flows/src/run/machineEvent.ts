import type { Memory } from '../compile/machineConfig.ts'
import type { Values } from '../nodes/kind.ts'

/** The event as the machine sees it: made by the engine, never from a payload. */
export type MachineEvent = {
  type: string
  at: number
  values?: Values
  /** Said in place of the flow's own words, or before the next question. */
  say?: string
  /** The kind of input that was not understood. */
  input?: string
  stage?: number
  language?: string
  contact?: Memory['contact']
  seed?: string
  /** The answer of a call, with the step it belongs to. */
  answer?: { node: string; outcome: string; output: Values }
}
