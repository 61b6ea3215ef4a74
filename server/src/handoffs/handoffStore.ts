import { sql } from 'kysely'
import type { PoolClient } from 'pg'
import type { Database } from '../db/database.ts'

const COLUMNS = [
  'handoff.id',
  'handoff.session_id',
  'handoff.node',
  'handoff.queue',
  'handoff.priority',
  'handoff.payload',
  'handoff.agent',
  'handoff.outcome',
  'handoff.note',
  'handoff.created_at',
  'handoff.taken_at',
  'handoff.ended_at',
  'contact.name as contact_name',
  'contact.wa_id',
  'session.flow_id',
  'flow_version.name as flow_name',
] as const

/** Whether the step waits still: without its task nobody can answer any more. */
const IS_OPEN = sql<boolean>`exists (
  select 1 from task where task.id = handoff.id and task.state = 'waiting'
)`

function handoffs({ kysely }: Database) {
  return kysely
    .selectFrom('handoff')
    .innerJoin('contact', 'contact.id', 'handoff.contact_id')
    .innerJoin('session', 'session.id', 'handoff.session_id')
    .innerJoin('flow_version', (join) =>
      join
        .onRef('flow_version.flow_id', '=', 'session.flow_id')
        .onRef('flow_version.version', '=', 'session.version'),
    )
    .select(COLUMNS)
    .select(
      sql<
        'waiting' | 'taken' | 'ended'
      >`case when ${IS_OPEN} then handoff.state else 'ended' end`.as('state'),
    )
}

/** Those that are open, the most urgent first, of these the oldest. */
export function listOpenHandoffs(database: Database) {
  return handoffs(database)
    .where('handoff.state', '<>', 'ended')
    .where(IS_OPEN)
    .orderBy(sql`array_position(array['urgent', 'high', 'normal', 'low'], handoff.priority)`)
    .orderBy('handoff.seq')
    .limit(500)
    .execute()
}

export function listSessionHandoffs(database: Database, session: string) {
  return handoffs(database)
    .where('handoff.session_id', '=', session)
    .orderBy('handoff.seq', 'desc')
    .execute()
}

export function findHandoff(database: Database, id: string) {
  return handoffs(database).where('handoff.id', '=', id).executeTakeFirst()
}

export type LockedHandoff = {
  id: string
  contact: number
  session: string
  node: string
  number: number
  state: 'waiting' | 'taken' | 'ended'
  agent: string | null
  isOpen: boolean
}

/** The contact first of all locks, as turns do: nothing is played for them until this is done. */
export async function lockHandoff(
  client: PoolClient,
  id: string,
): Promise<LockedHandoff | undefined> {
  await client.query(
    `select id
      from contact
      where id = (select contact_id from handoff where id = $1)
      for no key update`,
    [id],
  )
  const { rows } = await client.query<LockedHandoff>(
    `select handoff.id, handoff.contact_id as contact, handoff.session_id as session, handoff.node,
        handoff.number, handoff.state, handoff.agent,
        exists (
          select 1 from task where task.id = handoff.id and task.state = 'waiting'
        ) as "isOpen"
      from handoff
      where handoff.id = $1`,
    [id],
  )
  return rows[0]
}

export async function markTaken(client: PoolClient, id: string, agent: string): Promise<void> {
  await client.query(
    "update handoff set state = 'taken', agent = $2, taken_at = now() where id = $1",
    [id, agent],
  )
}

export async function markEnded(
  client: PoolClient,
  id: string,
  { outcome, note }: { outcome: string; note: string },
): Promise<void> {
  await client.query(
    `update handoff
      set state = 'ended', outcome = $2, note = $3, ended_at = now()
      where id = $1`,
    [id, outcome, note],
  )
}

export async function setOwner(
  client: PoolClient,
  contact: number,
  owner: 'flow' | 'agent',
): Promise<void> {
  await client.query('update contact set owner = $2 where id = $1', [contact, owner])
}

/** When the customer wrote last in this conversation; free messages may follow for a day. */
export async function isWindowOpen(client: PoolClient, session: string): Promise<boolean> {
  const { rows } = await client.query<{ open: boolean }>(
    `select coalesce(max(created_at) > now() - interval '24 hours', false) as open
      from message
      where session_id = $1 and direction = 'in'`,
    [session],
  )
  return rows[0]?.open ?? false
}

/** Puts a person's message into the ordinary outbox. */
export async function addReply(
  client: PoolClient,
  { id, handoff, text }: { id: string; handoff: LockedHandoff; text: string },
): Promise<void> {
  const { contact, session, node, agent } = handoff
  await client.query(
    `insert into message
        (id, contact_id, session_id, direction, content, node, status, agent, created_at)
      values ($1, $2, $3, 'out', $4, $5, 'queued', $6, now())`,
    [id, contact, session, JSON.stringify({ kind: 'text', text }), node, agent],
  )
  await client.query(
    `insert into task (id, kind, lane, session_id, key, payload, run_at)
      values ($1, 'send', $2, $3, $4, '{}', now())`,
    [id, contact, session, `send:${id}`],
  )
  await client.query("select pg_notify('alur_task', '')")
}
