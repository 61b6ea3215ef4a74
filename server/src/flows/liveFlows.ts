import { findTrigger, type JsonValue, Trigger } from '@alur/flows'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Database } from '../db/database.ts'

export type LiveFlow = {
  flow: string
  version: number
  name: string
  triggers: Trigger[]
  languages: string[]
  defaultLanguage: string
  /** The place of its version in the order of publishing. */
  published: number
}

/** Which flow begins, and by what. `values` are what a report told, by name. */
export type Start = Pick<LiveFlow, 'flow' | 'version' | 'languages'> & {
  trigger: string
  language: string
  values?: Record<string, JsonValue>
}

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
    .select([
      'flow.id',
      'flow_version.version',
      'flow_version.name',
      'flow_version.triggers',
      'flow_version.seq',
    ])
    .select(sql<unknown>`(machine -> 'meta' -> 'languages')::jsonb`.as('languages'))
    .select(sql<string>`machine -> 'meta' ->> 'defaultLanguage'`.as('default_language'))
    .orderBy('flow.id')
    .execute()
  return rows.map(({ id, version, name, triggers, languages, default_language, seq }) => ({
    flow: id,
    version,
    name,
    triggers: z.array(Trigger).parse(triggers),
    languages: z.array(z.string()).parse(languages),
    defaultLanguage: default_language,
    published: seq,
  }))
}

/** The live flow that this text starts by one of its words. */
export function findStart(flows: LiveFlow[], text: string): Start | undefined {
  for (const { flow, version, triggers, languages } of flows) {
    const found = findTrigger(triggers, text)
    if (found) return { flow, version, languages, ...found }
  }
  return undefined
}

/** The live flow that begins with whatever was written: of several the one published last. */
export function findCatchAll(flows: LiveFlow[]): Start | undefined {
  const newest = flows
    .filter(({ triggers }) => triggers.some(({ kind }) => kind === 'anything'))
    .toSorted((a, b) => b.published - a.published)[0]
  const trigger = newest?.triggers.find(({ kind }) => kind === 'anything')
  if (!newest || !trigger) return undefined
  const { flow, version, languages, defaultLanguage } = newest
  return { flow, version, languages, trigger: trigger.id, language: defaultLanguage }
}

/** The live flow that begins with this report; `interrupts` says whether it may end another one. */
export function findReported(
  flows: LiveFlow[],
  event: string,
): (Start & { interrupts: boolean }) | undefined {
  for (const { flow, version, triggers, languages, defaultLanguage } of flows) {
    for (const trigger of triggers) {
      if (trigger.kind !== 'event' || trigger.event !== event) continue
      const { id, interrupts = false } = trigger
      return { flow, version, languages, trigger: id, language: defaultLanguage, interrupts }
    }
  }
  return undefined
}
