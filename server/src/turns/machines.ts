import { type FlowMachine, loadMachine } from '@alur/flows'
import type { Database } from '../db/database.ts'
import { lruCache } from '../lib/lruCache.ts'

/** Gives the machine of a version, loaded once and kept while it is in use. */
export type Machines = { get(flow: string, version: number): Promise<FlowMachine> }

/** About 3 kB a step: 500 machines of 60 steps take 90 MB. */
const CAPACITY = 500

export function machineShelf({ kysely }: Database): Machines {
  const shelf = lruCache<Promise<FlowMachine>>(CAPACITY)
  const load = async (flow: string, version: number) => {
    const { machine } = await kysely
      .selectFrom('flow_version')
      .select('machine')
      .where('flow_id', '=', flow)
      .where('version', '=', version)
      .executeTakeFirstOrThrow()
    return loadMachine(JSON.parse(machine))
  }
  return {
    get(flow, version) {
      const key = `${flow}@${version}`
      const known = shelf.get(key)
      if (known) return known
      const machine = load(flow, version)
      shelf.set(key, machine)
      // A failed load is tried again next time.
      machine.catch(() => shelf.delete(key))
      return machine
    },
  }
}
