import type { PoolClient } from 'pg'
import { allOf } from '../db/transaction.ts'
import { applyStatuses } from '../effects/applyStatuses.ts'
import { failRow } from './failRow.ts'
import type { Played } from './playContact.ts'
import { releaseTasks, writeOutside } from './writeOutside.ts'
import { type Rows, withContact, write } from './writeRows.ts'

/** Writes what the turns of a batch came to: a handful of statements, however many contacts there are. */
export async function writePlayed(client: PoolClient, batch: Played[]): Promise<void> {
  const each = <Row>(rows: (played: Played) => Row[]) => batch.flatMap((played) => rows(played))
  const statuses = each(({ changes }) => changes.statuses)
  const releasedTasks = each(({ changes }) => changes.releasedTasks)
  const addedTasks = each((one) => withContact(one, one.changes.addedTasks))
  await allOf([
    rename(
      client,
      each(({ contact, changes }) =>
        changes.name === null ? [] : [{ id: contact, name: changes.name }],
      ),
    ),
    writeSessions(
      client,
      each((one) => withContact(one, one.changes.sessions)),
    ),
    writeMessages(
      client,
      each((one) => withContact(one, one.changes.messages)),
    ),
    writeJournal(
      client,
      each(({ changes }) => changes.journal),
    ),
    dropTasks(
      client,
      each(({ changes }) => changes.droppedTasks),
    ),
    addTasks(client, addedTasks),
    releaseTasks(client, releasedTasks),
    ...writeOutside(client, batch),
    applyStatuses(client, statuses),
    finishRows(
      client,
      each(({ done }) => done),
    ),
    ...each(({ failed }) => (failed ? [failRow(client, failed)] : [])),
    ...(addedTasks.length + releasedTasks.length + statuses.length > 0 ? [wakeTasks(client)] : []),
    ...(addedTasks.some(isForCallers) ? [wakeCalls(client)] : []),
  ])
}

function isForCallers({ kind }: { kind: string }): boolean {
  return kind === 'call' || kind === 'media'
}

function rename(client: PoolClient, rows: Rows): Promise<void> {
  return write(
    client,
    {
      name: 'rename-contacts',
      text: `update contact
        set name = change.name
        from jsonb_to_recordset($1) as change (id bigint, name text)
        where contact.id = change.id`,
    },
    rows,
  )
}

/** In order: a contact's session that ended frees the place of the one that began after it. */
function writeSessions(client: PoolClient, rows: Rows): Promise<void> {
  return write(
    client,
    {
      name: 'write-sessions',
      text: `insert into session
          (id, contact_id, flow_id, version, status, snapshot, turn, node, outcome,
            heard_at, started_at, updated_at)
        select id, contact, flow, version, status, snapshot, turn, node, outcome,
          to_timestamp("heardAt" / 1000.0),
          to_timestamp("startedAt" / 1000.0),
          to_timestamp("updatedAt" / 1000.0)
        from rows from (
          jsonb_to_recordset($1) as (id uuid, contact bigint, flow text, version int, status text,
            snapshot jsonb, turn int, node text, outcome text, "heardAt" numeric,
            "startedAt" numeric, "updatedAt" numeric)
        ) with ordinality as row (id, contact, flow, version, status, snapshot, turn, node, outcome,
          "heardAt", "startedAt", "updatedAt", place)
        order by place
        on conflict (id) do update
        set status = excluded.status, snapshot = excluded.snapshot, turn = excluded.turn,
          node = excluded.node, outcome = excluded.outcome, heard_at = excluded.heard_at,
          updated_at = excluded.updated_at`,
    },
    rows,
  )
}

function writeMessages(client: PoolClient, rows: Rows): Promise<void> {
  return write(
    client,
    {
      name: 'write-messages',
      text: `insert into message
          (id, contact_id, session_id, direction, content, raw, node, wamid, status, created_at)
        select id, contact, session, direction, content, raw, node, wamid,
          case direction when 'in' then 'received' else 'queued' end,
          to_timestamp(at / 1000.0)
        from rows from (
          jsonb_to_recordset($1) as (id uuid, contact bigint, session uuid, direction text,
            content jsonb, raw jsonb, node text, wamid text, at numeric)
        ) with ordinality as row
          (id, contact, session, direction, content, raw, node, wamid, at, place)
        order by place`,
    },
    rows,
  )
}

function writeJournal(client: PoolClient, rows: Rows): Promise<void> {
  return write(
    client,
    {
      name: 'write-journal',
      text: `insert into journal
          (session_id, turn, at, inbox_id, event, from_node, to_node, exits, effects, understood, fault)
        select session, turn, to_timestamp(at / 1000.0), inbox, event, "from", "to", exits, effects,
          understood, fault
        from jsonb_to_recordset($1) as entry (session uuid, turn int, at numeric, inbox bigint,
          event jsonb, "from" text, "to" text, exits jsonb, effects jsonb, understood boolean,
          fault jsonb)`,
    },
    rows,
  )
}

async function dropTasks(client: PoolClient, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await client.query({
    name: 'drop-tasks',
    text: 'delete from task where id = any($1)',
    values: [ids],
  })
}

/** In order: within a contact's lane the sends go out as they were written. */
function addTasks(client: PoolClient, rows: Rows): Promise<void> {
  return write(
    client,
    {
      name: 'add-tasks',
      text: `insert into task (id, kind, lane, session_id, key, payload, run_at)
        select id, kind, contact, session, key, payload, now() + "delayMs" * interval '1 millisecond'
        from rows from (
          jsonb_to_recordset($1) as (id uuid, kind text, contact bigint, session uuid, key text,
            payload jsonb, "delayMs" float8)
        ) with ordinality as row (id, kind, contact, session, key, payload, "delayMs", place)
        order by place`,
    },
    rows,
  )
}

async function finishRows(client: PoolClient, ids: number[]): Promise<void> {
  if (ids.length === 0) return
  await client.query({
    name: 'finish-rows',
    text: "update inbox set state = 'done' where id = any($1)",
    values: [ids],
  })
}

/** A channel of their own: sends are many, and each would wake those who wait for a call. */
async function wakeCalls(client: PoolClient): Promise<void> {
  await client.query({ name: 'wake-calls', text: "select pg_notify('alur_call', '')" })
}

async function wakeTasks(client: PoolClient): Promise<void> {
  await client.query({ name: 'wake-tasks', text: "select pg_notify('alur_task', '')" })
}
