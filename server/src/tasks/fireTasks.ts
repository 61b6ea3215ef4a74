import type { Database } from '../db/database.ts'
import type { Log } from '../lib/log.ts'
import { type Loop, startLoop } from '../lib/loop.ts'

const BATCH = 200
/** A notice wakes the loop for new tasks; this finds what a lost notice left behind. */
const POLL_MS = 5_000

/** Puts timers and reports that are due into the inbox of their contacts, where a turn meets them. */
export function startTaskClock(given: { database: Database; log: Log }): Loop {
  return startLoop({
    name: 'tasks',
    log: given.log,
    run: async () => {
      const fired = await fireDueTasks(given.database)
      return fired === BATCH ? 0 : await untilNextTask(given.database)
    },
  })
}

/** One statement, so a task is never fired without its inbox row, nor the other way round. */
export async function fireDueTasks({ hot }: Database): Promise<number> {
  const { rowCount } = await hot.query({
    name: 'fire-tasks',
    text: `with due as (
        select id
        from task
        where kind in ('timer', 'event') and state = 'waiting' and run_at <= now()
        order by run_at
        limit $1
        for no key update skip locked
      ), fired as (
        update task
        set state = 'fired'
        from due
        where task.id = due.id
        returning task.id, task.kind, task.lane, task.payload, task.run_at
      ), arrived as (
        insert into inbox (contact_id, key, kind, body)
        select lane,
          kind || ':' || id,
          case kind when 'event' then 'signal' else kind end,
          payload || jsonb_build_object('task', id)
        from fired
        -- After a time of standstill what was due first must still come first.
        order by run_at, id
        returning 1
      )
      select pg_notify('alur_inbox', '') from arrived`,
    values: [BATCH],
  })
  return rowCount ?? 0
}

async function untilNextTask({ hot }: Database): Promise<number> {
  const { rows } = await hot.query<{ ms: number | null }>({
    name: 'next-task',
    text: `select extract(epoch from min(run_at) - now())::float8 * 1000 as ms
      from task
      where kind in ('timer', 'event') and state = 'waiting'`,
  })
  const ms = rows[0]?.ms ?? POLL_MS
  // Never 0: a task that another server is just firing must not make this one spin.
  return Math.min(Math.max(Math.ceil(ms), 5), POLL_MS)
}
