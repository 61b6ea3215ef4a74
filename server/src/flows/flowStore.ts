import { type Kysely, sql, type Transaction } from 'kysely'
import type { Schema } from '../db/schema.ts'
import type { StoredForm } from './documentForm.ts'

/** A connection or a transaction. */
export type Sql = Kysely<Schema> | Transaction<Schema>

/** False when the id is taken. */
export async function insertFlow(db: Sql, id: string, form: StoredForm): Promise<boolean> {
  const inserted = await db
    .insertInto('flow')
    .values({ id, live_version: null })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!inserted) return false
  await db
    .insertInto('flow_draft')
    .values({ flow_id: id, ...form })
    .execute()
  return true
}

/** Undefined when there is no such flow, or its draft has another revision than the expected one. */
export function updateDraft(
  db: Sql,
  id: string,
  { form, revision }: { form: StoredForm; revision: number | null },
) {
  return db
    .updateTable('flow_draft')
    .set({ ...form, revision: sql`revision + 1`, saved_at: sql`now()` })
    .where('flow_id', '=', id)
    .$if(revision !== null, (query) => query.where('revision', '=', revision))
    .returning(['revision', 'saved_at'])
    .executeTakeFirst()
}

export function findDraft(db: Sql, id: string) {
  return db
    .selectFrom('flow')
    .innerJoin('flow_draft', 'flow_draft.flow_id', 'flow.id')
    .leftJoin('flow_version as live', (join) =>
      join.onRef('live.flow_id', '=', 'flow.id').onRef('live.version', '=', 'flow.live_version'),
    )
    .select([
      'flow_draft.document',
      'flow_draft.hash',
      'flow_draft.revision',
      'flow_draft.saved_at',
      'flow.live_version',
      'live.hash as live_hash',
      'live.published_at as live_published_at',
    ])
    .where('flow.id', '=', id)
    .executeTakeFirst()
}

export function listFlows(db: Sql) {
  return db
    .selectFrom('flow')
    .innerJoin('flow_draft', 'flow_draft.flow_id', 'flow.id')
    .leftJoin('flow_version as live', (join) =>
      join.onRef('live.flow_id', '=', 'flow.id').onRef('live.version', '=', 'flow.live_version'),
    )
    .select((eb) => [
      'flow.id',
      'flow.live_version',
      'flow_draft.name',
      'flow_draft.languages',
      'flow_draft.keywords',
      sql<{ kind: string }[]>`(flow_draft.document -> 'triggers')::jsonb`.as('triggers'),
      'flow_draft.revision',
      'flow_draft.saved_at',
      'flow_draft.hash',
      'live.hash as live_hash',
      eb
        .selectFrom('session')
        .whereRef('session.flow_id', '=', 'flow.id')
        .where('session.status', '=', 'active')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .as('active_sessions'),
    ])
    .orderBy('flow_draft.saved_at', 'desc')
    .execute()
}

export function listVersions(db: Sql, id: string) {
  return db
    .selectFrom('flow_version as version')
    .innerJoin('flow', 'flow.id', 'version.flow_id')
    .select((eb) => [
      'version.version',
      'version.hash',
      'version.published_at',
      'flow.live_version',
      eb
        .selectFrom('session')
        .whereRef('session.flow_id', '=', 'version.flow_id')
        .whereRef('session.version', '=', 'version.version')
        .where('session.status', '=', 'active')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .as('active_sessions'),
    ])
    .where('version.flow_id', '=', id)
    .orderBy('version.version', 'desc')
    .execute()
}

export function findVersion(db: Sql, id: string, version: number) {
  return db
    .selectFrom('flow_version')
    .select(['version', 'document', 'machine', 'hash'])
    .where('flow_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
}

/** Ids that begin like this one, to find a free one near it. */
export async function idsLike(db: Sql, base: string): Promise<Set<string>> {
  const rows = await db.selectFrom('flow').select('id').where('id', 'like', `${base}%`).execute()
  return new Set(rows.map(({ id }) => id))
}
