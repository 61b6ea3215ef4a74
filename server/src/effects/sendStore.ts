import { OutboundMessage } from '@alur/flows'
import type pg from 'pg'
import { z } from 'zod'
import type { Database } from '../db/database.ts'
import { allOf, inTransaction } from '../db/transaction.ts'
import type { SendError } from '../whatsapp/sendResult.ts'

/** A message whose turn it is to go out. */
export const Send = z.object({
  id: z.uuid(),
  session: z.uuid(),
  attempt: z.int(),
  /** It was sent before, and nobody said whether it arrived. */
  isDoubtful: z.boolean(),
  resent: z.boolean(),
  createdAt: z.date(),
  message: OutboundMessage,
  /** The address of a page made for this message alone. */
  url: z.string().nullable(),
  contact: z.number(),
  bsuid: z.string().nullable(),
  waId: z.string().nullable(),
})
export type Send = z.infer<typeof Send>

/**
 * Claims sends that are due: of each contact only the oldest that is not settled, so messages go out
 * in the order they were written. The lease tells other servers that somebody is at it.
 */
export async function claimSends(
  { hot }: Database,
  given: { channel: number; limit: number; leaseMs: number },
): Promise<Send[]> {
  const { rows } = await hot.query({
    name: 'claim-sends',
    text: `with head as (
        select task.id, task.state
        from task
        where task.kind = 'send'
          and task.state in ('waiting', 'doubt')
          and task.run_at <= now()
          and not exists (
            select 1
            from task as earlier
            where earlier.kind = 'send' and earlier.lane = task.lane and earlier.seq < task.seq
          )
          and exists (select 1 from channel where id = $1 and state = 'open')
          and task.lane in (select id from contact where channel_id = $1)
        order by task.run_at
        limit $2
        for no key update skip locked
      )
      update task
      set state = 'running', lease_until = now() + $3 * interval '1 millisecond'
      from head, message, contact
      where task.id = head.id and message.id = task.id and contact.id = task.lane
      returning task.id, task.session_id as session, task.attempt,
        head.state = 'doubt' as "isDoubtful", message.resent, task.created_at as "createdAt",
        message.content as message, task.payload ->> 'url' as url, contact.id as contact,
        contact.bsuid, contact.wa_id as "waId"`,
    values: [given.channel, given.limit, given.leaseMs],
  })
  return z.array(Send).parse(rows)
}

/** Leases are short and renewed while we live: after a kill the task is noticed soon. */
export async function renewLeases(
  { hot }: Database,
  ids: string[],
  leaseMs: number,
): Promise<void> {
  await hot.query({
    name: 'renew-leases',
    text: `update task
      set lease_until = now() + $2 * interval '1 millisecond'
      where id = any($1) and state = 'running'`,
    values: [ids, leaseMs],
  })
}

/** A lease that ran out: its server died while sending, so nobody knows whether it went out. */
export async function doubtLostSends({ hot }: Database, doubtMs: number): Promise<number> {
  const { rowCount } = await hot.query({
    name: 'doubt-lost-sends',
    text: `with lost as (
        select id
        from task
        where kind = 'send' and state = 'running' and lease_until < now()
        for no key update skip locked
      ), doubted as (
        update message
        set status = 'doubt'
        from lost
        where message.id = lost.id and message.status = 'queued'
      )
      update task
      set state = 'doubt', run_at = now() + $1 * interval '1 millisecond', lease_until = null
      from lost
      where task.id = lost.id`,
    values: [doubtMs],
  })
  return rowCount ?? 0
}

export async function untilNextSend({ hot }: Database): Promise<number | null> {
  const { rows } = await hot.query<{ ms: number | null }>({
    name: 'next-send',
    text: `select extract(epoch from least(
          (select min(run_at) from task
            where kind = 'send' and state in ('waiting', 'doubt') and run_at > now()),
          (select min(lease_until) from task where kind = 'send' and state = 'running')
        ) - now())::float8 * 1000 as ms`,
  })
  return rows[0]?.ms ?? null
}

/** Settles a send for good. A status that came before the answer knows more and stays. */
export function settleSend(
  { hot }: Database,
  id: string,
  end: { status: 'accepted'; wamid: string | null } | { status: 'failed'; error: SendError },
): Promise<void> {
  const wamid = end.status === 'accepted' ? end.wamid : null
  const error = end.status === 'failed' ? JSON.stringify(end.error) : null
  return inTransaction(hot, async (client) => {
    await allOf([
      client.query({
        name: 'settle-message',
        text: `update message
          set wamid = coalesce(wamid, $2),
            error = case when status in ('queued', 'doubt') then $4 else error end,
            status = case when status in ('queued', 'doubt') then $3 else status end
          where id = $1`,
        values: [id, wamid, end.status, error],
      }),
      client.query({ name: 'settle-task', text: 'delete from task where id = $1', values: [id] }),
      wake(client),
    ])
  })
}

/** Puts a send back: `waiting` was never processed, `doubt` may have gone out. */
export function postponeSend(
  { hot }: Database,
  id: string,
  { as, delayMs, attempt }: { as: 'waiting' | 'doubt'; delayMs: number; attempt: number },
): Promise<void> {
  return inTransaction(hot, async (client) => {
    await allOf([
      client.query({
        name: 'note-doubt',
        text: `update message
          set status = 'doubt'
          where id = $1 and status = 'queued' and $2 = 'doubt'`,
        values: [id, as],
      }),
      client.query({
        name: 'postpone-task',
        text: `update task
          set state = $2, attempt = $4, lease_until = null,
            run_at = now() + $3 * interval '1 millisecond'
          where id = $1`,
        values: [id, as, delayMs, attempt],
      }),
      wake(client),
    ])
  })
}

export async function markResent({ hot }: Database, id: string): Promise<void> {
  await hot.query({
    name: 'mark-resent',
    text: 'update message set resent = true where id = $1',
    values: [id],
  })
}

async function wake(client: pg.PoolClient): Promise<void> {
  await client.query({ name: 'wake-tasks', text: "select pg_notify('alur_task', '')" })
}
