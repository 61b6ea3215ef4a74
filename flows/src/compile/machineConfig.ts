import { z } from 'zod'
import { Language } from '../document/content.ts'
import { FlowId } from '../document/ids.ts'
import { Settings } from '../document/settings.ts'
import { Variable } from '../document/variable.ts'
import { JsonValue } from '../formula/jsonValue.ts'
import type { StateConfig, TransitionConfig } from './stateConfig.ts'

/** A variable of a subflow has a name of its own that authors cannot write. */
const InlinedVariable = Variable.safeExtend({ name: z.string().min(1).max(200) })

/** What the machine carries of its flow beside the states. */
export const MachineMeta = z.object({
  flow: FlowId,
  name: z.string(),
  languages: z.array(Language),
  defaultLanguage: Language,
  variables: z.array(InlinedVariable),
  settings: Settings,
})
export type MachineMeta = z.infer<typeof MachineMeta>

/** One step's calls to the world outside: how many there were, and what is known of the last. */
const CallState = z.object({
  number: z.int(),
  isOpen: z.boolean(),
  /** An answer that came while the customer was elsewhere; it waits for the way back. */
  kept: z.object({ outcome: z.string(), output: z.record(z.string(), JsonValue) }).optional(),
})

/** What the conversation remembers; XState calls it the context. Times are in ms. */
export const Memory = z.object({
  language: z.string(),
  contact: z.object({ name: z.string(), phone: z.string().nullable() }),
  variables: z.record(z.string(), JsonValue),
  /** The step entered last; `stage` counts pages, fields or files within it. */
  place: z.object({
    node: z.string().nullable(),
    since: z.int(),
    stage: z.int(),
    /** Whether `resume` led back to it: then it does not do its work again. */
    isBack: z.boolean(),
  }),
  /** The stages of steps that keep theirs. */
  stages: z.record(z.string(), z.int()),
  calls: z.record(z.string(), CallState),
  deadlines: z.record(z.string(), z.int()),
  /** When a verification of a level succeeded. */
  verified: z.record(z.string(), z.int()),
  /** Questions asked on the way here, for the way back. */
  trail: z.array(z.string()),
  /** The languages of the last messages, while they differ from the one spoken. */
  heard: z.array(z.string()),
  seed: z.string(),
})
export type Memory = z.infer<typeof Memory>

/** The memory of a conversation that has not begun. */
export const FRESH_MEMORY = {
  language: 'en',
  contact: { name: '', phone: null },
  variables: {},
  place: { node: null, since: 0, stage: 0, isBack: false },
  stages: {},
  calls: {},
  deadlines: {},
  verified: {},
  trail: [],
  heard: [],
  seed: '',
} satisfies Memory

/** A compiled flow: `createMachine(config)` of bare XState takes it as it is. */
export type MachineConfig = {
  id: 'flow'
  initial: 'start'
  context: Memory
  meta: MachineMeta
  options: { maxIterations: number }
  on: Record<string, TransitionConfig>
  states: Record<string, StateConfig>
}
