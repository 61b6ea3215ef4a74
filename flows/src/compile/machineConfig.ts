import { z } from 'zod'
import { Language } from '../document/content.ts'
import { FlowId } from '../document/ids.ts'
import { Settings } from '../document/settings.ts'
import { Variable } from '../document/variable.ts'
import { JsonValue } from '../formula/jsonValue.ts'
import type { StateConfig, TransitionConfig } from './stateConfig.ts'

/** What the machine carries of its flow beside the states. */
export const MachineMeta = z.object({
  flow: FlowId,
  name: z.string(),
  languages: z.array(Language),
  defaultLanguage: Language,
  variables: z.array(Variable),
  settings: Settings,
})
export type MachineMeta = z.infer<typeof MachineMeta>

/** What the conversation remembers; XState calls it the context. */
export const Memory = z.object({
  language: z.string(),
  contact: z.object({ name: z.string(), phone: z.string().nullable() }),
  variables: z.record(z.string(), JsonValue),
})
export type Memory = z.infer<typeof Memory>

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
