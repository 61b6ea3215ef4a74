import type { PoolClient } from 'pg'
import type { Database } from '../db/database.ts'

/** A customer's file that is to be fetched; `attempt` counts this try. */
export type Fetch = { id: string; contact: number; payload: unknown; attempt: number }

/** Claims what is due, and what a server that died had claimed. */
export async function claimFetches(
  { hot }: Database,
  { limit, leaseMs }: { limit: number; leaseMs: number },
): Promise<Fetch[]> {
  const { rows } = await hot.query<Fetch>({
    name: 'claim-fetches',
    text: `with due as (
        select id
        from task
        where kind = 'media'
          and (
            (state = 'waiting' and run_at <= now())
            or (state = 'running' and lease_until < now())
          )
        order by run_at
        limit $1
        for no key update skip locked
      )
      update task
      set state = 'running', attempt = attempt + 1,
        lease_until = now() + $2 * interval '1 millisecond'
      from due
      where task.id = due.id
      returning task.id, task.lane as contact, task.payload, task.attempt`,
    values: [limit, leaseMs],
  })
  return rows
}

export async function postponeFetch({ hot }: Database, id: string, delayMs: number): Promise<void> {
  await hot.query({
    name: 'postpone-fetch',
    text: `update task
      set state = 'waiting', lease_until = null, run_at = now() + $2 * interval '1 millisecond'
      where id = $1`,
    values: [id, delayMs],
  })
}

export async function dropFetch(client: PoolClient, id: string): Promise<void> {
  await client.query({ name: 'drop-fetch', text: 'delete from task where id = $1', values: [id] })
}

export async function untilNextFetch({ hot }: Database): Promise<number | null> {
  const { rows } = await hot.query<{ ms: number | null }>({
    name: 'next-fetch',
    text: `select extract(epoch from min(coalesce(lease_until, run_at)) - now())::float8 * 1000 as ms
      from task
      where kind = 'media'`,
  })
  return rows[0]?.ms ?? null
}
