import type { SessionQuery } from '../../contract/index.ts'
import type { Database } from '../db/database.ts'

const SUMMARY = [
  'session.id',
  'session.seq',
  'session.flow_id',
  'session.version',
  'session.status',
  'session.node',
  'session.outcome',
  'session.turn',
  'session.started_at',
  'session.updated_at',
  'contact.name as contact_name',
  'contact.wa_id',
  'flow_version.name as flow_name',
] as const

function sessions({ kysely }: Database) {
  return kysely
    .selectFrom('session')
    .innerJoin('contact', 'contact.id', 'session.contact_id')
    .innerJoin('flow_version', (join) =>
      join
        .onRef('flow_version.flow_id', '=', 'session.flow_id')
        .onRef('flow_version.version', '=', 'session.version'),
    )
    .select(SUMMARY)
}

export function listSessions(database: Database, { flow, status, before, limit }: SessionQuery) {
  let query = sessions(database)
  if (flow !== undefined) query = query.where('session.flow_id', '=', flow)
  if (status !== undefined) query = query.where('session.status', '=', status)
  if (before !== undefined) query = query.where('session.seq', '<', before)
  return query.orderBy('session.seq', 'desc').limit(limit).execute()
}

export function findSession(database: Database, id: string) {
  return sessions(database).where('session.id', '=', id).executeTakeFirst()
}

export function listMessages({ kysely }: Database, session: string) {
  return kysely
    .selectFrom('message')
    .select([
      'id',
      'direction',
      'content',
      'node',
      'status',
      'error',
      'resent',
      'agent',
      'created_at',
    ])
    .where('session_id', '=', session)
    .orderBy('seq')
    .execute()
}

export function listJournal({ kysely }: Database, session: string) {
  return kysely
    .selectFrom('journal')
    .select([
      'turn',
      'at',
      'event',
      'from_node',
      'to_node',
      'exits',
      'effects',
      'understood',
      'fault',
    ])
    .where('session_id', '=', session)
    .orderBy('turn')
    .execute()
}

export function listEvidence({ kysely }: Database, session: string) {
  return kysely
    .selectFrom('evidence')
    .select([
      'at',
      'turn',
      'node',
      'kind',
      'given',
      'version',
      'language',
      'text',
      'lines',
      'sha256',
    ])
    .where('session_id', '=', session)
    .orderBy('id')
    .execute()
}
