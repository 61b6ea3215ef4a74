import { FRESH_MEMORY, type Memory } from '../compile/machineConfig.ts'

/**
 * The memory inside a snapshot: our own actions wrote it, so it is trusted and not parsed again. What a
 * snapshot of an older version lacks is as it is at the beginning.
 */
export function memoryOf(state: { context: unknown }): Memory {
  return { ...FRESH_MEMORY, ...(state.context as Partial<Memory>) }
}
