import type { PoolClient } from 'pg'
import type { Played } from './playContact.ts'
import { type Rows, withContact, write } from './writeRows.ts'

/**
 * Writes what a batch asks of the world outside the chat, and what it says of contacts. After the
 * tasks: the rows here belong to them.
 */
export function writeOutside(client: PoolClient, batch: Played[]): Promise<void>[] {
  const each = <Row>(rows: (played: Played) => Row[]) => batch.flatMap((played) => rows(played))
  return [
    chooseLanguages(
      client,
      each(({ contact, changes }) =>
        changes.language === null ? [] : [{ id: contact, language: changes.language }],
      ),
    ),
    freeContacts(
      client,
      each(({ contact, changes }) => (changes.isFreed ? [contact] : [])),
    ),
    addOutsideCalls(
      client,
      each((one) => withContact(one, one.changes.outsideCalls)),
    ),
    addTokens(
      client,
      each(({ changes }) => changes.tokens),
    ),
    addHandoffs(
      client,
      each((one) => withContact(one, one.changes.handoffs)),
    ),
    writeEvidence(
      client,
      each((one) => withContact(one, one.changes.evidence)),
    ),
  ]
}

function chooseLanguages(client: PoolClient, rows: Rows): Promise<void> {
  return write(
    client,
    {
      name: 'choose-languages',
      text: `update contact
        set language = change.language
        from jsonb_to_recordset($1) as change (id bigint, language text)
        where contact.id = change.id`,
    },
    rows,
  )
}

/** Their conversation with a person ended in another way than by being given back. */
async function freeContacts(client: PoolClient, ids: number[]): Promise<void> {
  if (ids.length === 0) return
  await client.query({
    name: 'free-contacts',
    text: "update contact set owner = 'flow' where id = any($1)",
    values: [ids],
  })
}

/** Reports that waited for the end of a session are due now. */
export async function releaseTasks(client: PoolClient, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await client.query({
    name: 'release-tasks',
    text: "update task set run_at = now() where id = any($1) and state = 'waiting'",
    values: [ids],
  })
}

function addOutsideCalls(client: PoolClient, rows: Rows): Promise<void> {
  return write(
    client,
    {
      name: 'add-outside-calls',
      text: `insert into outside_call
          (id, contact_id, session_id, node, number, kind, call, expires_at)
        select id, contact, session, node, number, call ->> 'kind', call,
          now() + (call ->> 'ttlMs')::float8 * interval '1 millisecond'
        from jsonb_to_recordset($1) as row
          (id uuid, contact bigint, session uuid, node text, number int, call jsonb)`,
    },
    rows,
  )
}

/** In order: the newest token of a call is the one that counts. */
function addTokens(client: PoolClient, rows: Rows): Promise<void> {
  return write(
    client,
    {
      name: 'add-tokens',
      text: `insert into outside_token (sha256, call_id)
        select sha256, call
        from rows from (
          jsonb_to_recordset($1) as (sha256 text, call uuid)
        ) with ordinality as row (sha256, call, place)
        order by place`,
    },
    rows,
  )
}

function addHandoffs(client: PoolClient, rows: Rows): Promise<void> {
  return write(
    client,
    {
      name: 'add-handoffs',
      text: `insert into handoff
          (id, contact_id, session_id, node, number, queue, priority, payload)
        select id, contact, session, node, number, queue, priority, payload
        from jsonb_to_recordset($1) as row (id uuid, contact bigint, session uuid, node text,
          number int, queue text, priority text, payload jsonb)`,
    },
    rows,
  )
}

function writeEvidence(client: PoolClient, rows: Rows): Promise<void> {
  return write(
    client,
    {
      name: 'write-evidence',
      text: `insert into evidence
          (contact_id, session_id, turn, inbox_id, node, kind, given, version, language, text, lines,
            sha256, at)
        select contact, session, turn, inbox, node, kind, "isGiven", version, language, text, lines,
          sha256, to_timestamp(at / 1000.0)
        from rows from (
          jsonb_to_recordset($1) as (contact bigint, session uuid, turn int, inbox bigint, node text,
            kind text, "isGiven" boolean, version text, language text, text text, lines jsonb,
            sha256 text, at numeric)
        ) with ordinality as row (contact, session, turn, inbox, node, kind, "isGiven", version,
          language, text, lines, sha256, at, place)
        order by place`,
    },
    rows,
  )
}
