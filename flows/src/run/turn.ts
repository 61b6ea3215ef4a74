import type { Words } from '../document/words.ts'
import type { Effect } from './effect.ts'

/** The persisted XState snapshot: opaque JSON to all but this folder. */
export type Snapshot = {
  readonly status: string
  readonly value: unknown
  readonly context: unknown
}

/** A mistake of the flow met while talking; the conversation stops at `node`. */
export type Fault = { node: string | null; message: Words }

/** One event in, one snapshot and a list of effects out. */
export type Turn = {
  snapshot: Snapshot
  status: 'active' | 'done' | 'fault'
  effects: Effect[]
  /** The step before and after; null before the start and at the end. */
  from: string | null
  to: string | null
  /** The exits taken, in order: what coverage counts. */
  exits: { node: string; exit: string }[]
  /** False when the event meant nothing here: nothing changed. */
  understood: boolean
  fault?: Fault
}
