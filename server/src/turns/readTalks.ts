import { memoryOf, type Snapshot } from '@alur/flows'
import type { PoolClient } from 'pg'
import { allOf } from '../db/transaction.ts'
import type { InboxRow, OpenTask, Talk, TalkContact } from './talk.ts'

export type Claimed = { talk: Talk; rows: InboxRow[] }

type ContactRow = {
  id: number
  name: string
  wa_id: string | null
  language: string | null
  spoken: string | null
  owner: TalkContact['owner']
  heard_at: Date | null
}
type SessionRow = {
  id: string
  contact_id: number
  flow_id: string
  version: number
  snapshot: Snapshot
  turn: number
  started_at: Date
}
type TaskRow = Omit<OpenTask, 'isFired'> & { session_id: string; state: string }
type NewRow = InboxRow & { contact_id: number }

/**
 * Locks up to `limit` contacts that have something new. The contact comes first of all locks: an
 * insert that refers to it takes a lock on it as well, and would deadlock with one taken later.
 */
export async function lockContacts(client: PoolClient, limit: number): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>({
    name: 'lock-contacts',
    text: `select id
      from contact
      where id in (
        select contact_id
        from (select contact_id from inbox where state = 'new' order by id limit 500) as head
      )
      limit $1
      for no key update skip locked`,
    values: [limit],
  })
  return rows.map(({ id }) => id)
}

/** As `lockContacts`, of one contact that is known to have something new; false while another has it. */
export async function lockContact(client: PoolClient, contact: number): Promise<boolean> {
  const { rowCount } = await client.query({
    name: 'lock-contact',
    text: 'select id from contact where id = $1 for no key update skip locked',
    values: [contact],
  })
  return rowCount === 1
}

/** What locked contacts need for their turns, and the newest version's place in order of publishing. */
export async function readTalks(
  client: PoolClient,
  contacts: number[],
  rowLimit: number,
): Promise<{ claimed: Claimed[]; generation: number }> {
  const [people, rows, sessions, tasks, generation] = await allOf([
    readContacts(client, contacts),
    readInbox(client, contacts, rowLimit),
    readSessions(client, contacts),
    readTasks(client, contacts),
    readGeneration(client),
  ])
  const claimed = people.map((person): Claimed => {
    const session = sessions.find(({ contact_id }) => contact_id === person.id)
    return {
      talk: talkOf(person, session, tasks),
      rows: rows.filter(({ contact_id }) => contact_id === person.id),
    }
  })
  return { claimed, generation }
}

function talkOf(person: ContactRow, session: SessionRow | undefined, tasks: TaskRow[]): Talk {
  const { id, name, wa_id, language, spoken, owner, heard_at } = person
  return {
    contact: {
      id,
      name,
      waId: wa_id,
      language,
      spoken: session ? memoryOf(session.snapshot).language : spoken,
      owner,
    },
    heardAt: heard_at?.getTime() ?? null,
    session: session
      ? {
          id: session.id,
          flow: session.flow_id,
          version: session.version,
          snapshot: session.snapshot,
          turn: session.turn,
          startedAt: session.started_at.getTime(),
        }
      : null,
    tasks: tasks
      .filter(({ session_id }) => session_id === session?.id)
      .map(
        ({ session_id: _, state, ...task }): OpenTask => ({ ...task, isFired: state === 'fired' }),
      ),
  }
}

async function readContacts(client: PoolClient, contacts: number[]): Promise<ContactRow[]> {
  const { rows } = await client.query<ContactRow>({
    name: 'read-contacts',
    text: `select contact.id, contact.name, contact.wa_id, contact.language, contact.owner,
        last.heard_at, last.spoken
      from contact
      left join lateral (
        select heard_at,
          -- An open one is read as a whole besides: its snapshot need not be unpacked twice.
          case when status <> 'active' then snapshot -> 'context' ->> 'language' end as spoken
        from session
        where session.contact_id = contact.id
        order by seq desc
        limit 1
      ) as last on true
      where contact.id = any($1)`,
    values: [contacts],
  })
  return rows
}

async function readInbox(client: PoolClient, contacts: number[], limit: number): Promise<NewRow[]> {
  const { rows } = await client.query<NewRow>({
    name: 'read-inbox',
    text: `select id, contact_id, kind, body
      from inbox
      where state = 'new' and contact_id = any($1)
      order by id
      limit $2`,
    values: [contacts, limit],
  })
  return rows
}

async function readSessions(client: PoolClient, contacts: number[]): Promise<SessionRow[]> {
  const { rows } = await client.query<SessionRow>({
    name: 'read-sessions',
    text: `select id, contact_id, flow_id, version, snapshot, turn, started_at
      from session
      where status = 'active' and contact_id = any($1)`,
    values: [contacts],
  })
  return rows
}

async function readTasks(client: PoolClient, contacts: number[]): Promise<TaskRow[]> {
  const { rows } = await client.query<TaskRow>({
    name: 'read-tasks',
    text: `select task.id, task.session_id, task.key, task.kind, task.payload ->> 'outside' as outside,
        task.state
      from task
      join session on session.id = task.session_id
      where task.kind <> 'send'
        and session.status = 'active'
        and session.contact_id = any($1)`,
    values: [contacts],
  })
  return rows
}

async function readGeneration(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ generation: number }>({
    name: 'read-generation',
    text: 'select coalesce(max(seq), 0) as generation from flow_version',
  })
  return rows[0]?.generation ?? 0
}
