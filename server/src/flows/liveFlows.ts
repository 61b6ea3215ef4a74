import { findTrigger, Trigger } from '@alur/flows'
import { z } from 'zod'
import type { Database } from '../db/database.ts'

export type LiveFlow = { flow: string; version: number; name: string; triggers: Trigger[] }
export type Start = { flow: string; version: number; trigger: string; language: string }

/** The live versions, read again only when another version was published since. */
export type LiveFlows = { at(generation: number): Promise<LiveFlow[]> }

/** `generation` is the newest version's place in the order of publishing: it grows with each publish. */
export function liveFlows(database: Database): LiveFlows {
  let known: { generation: number; flows: Promise<LiveFlow[]> } | undefined
  return {
    at(generation) {
      if (known?.generation === generation) return known.flows
      const flows = readLiveFlows(database)
      known = { generation, flows }
      // A failed read is not remembered.
      flows.catch(() => {
        known = undefined
      })
      return flows
    },
  }
}

export async function readLiveFlows({ kysely }: Pick<Database, 'kysely'>): Promise<LiveFlow[]> {
  const rows = await kysely
    .selectFrom('flow')
    .innerJoin('flow_version', (join) =>
      join
        .onRef('flow_version.flow_id', '=', 'flow.id')
        .onRef('flow_version.version', '=', 'flow.live_version'),
    )
    .select(['flow.id', 'flow_version.version', 'flow_version.name', 'flow_version.triggers'])
    .orderBy('flow.id')
    .execute()
  return rows.map(({ id, version, name, triggers }) => ({
    flow: id,
    version,
    name,
    triggers: z.array(Trigger).parse(triggers),
  }))
}

/** The live flow that this text starts. */
export function findStart(flows: LiveFlow[], text: string): Start | undefined {
  for (const { flow, version, triggers } of flows) {
    const found = findTrigger(triggers, text)
    if (found) return { flow, version, ...found }
  }
  return undefined
}
