import type { Memory } from '../compile/machineConfig.ts'

/** The memory inside a snapshot: our own actions wrote it, so it is trusted and not parsed again. */
export function memoryOf(state: { context: unknown }): Memory {
  return state.context as Memory
}
