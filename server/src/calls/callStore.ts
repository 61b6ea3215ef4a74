import type { JsonValue } from '@alur/flows'
import type { PoolClient } from 'pg'
import type { Database } from '../db/database.ts'
import { addToInbox, wakeTurns } from '../inbox/inboxStore.ts'

export type CallTask = {
  id: string
  contact: number
  session: string
  payload: unknown
  attempt: number
}

export type Answer = { outcome: string; output: Record<string, JsonValue> }

/** What a call came to: an answer, or a pause after which it is tried again. */
export type CallResult = Answer | { retryMs: number }

/** The calls that are due, soonest first. They are not locked yet. */
export async function dueCalls({ hot }: Database, limit: number): Promise<string[]> {
  const { rows } = await hot.query<{ id: string }>({
    name: 'due-calls',
    text: `select id
      from task
      where kind = 'call' and state = 'waiting' and run_at <= now()
      order by run_at
      limit $1`,
    values: [limit],
  })
  return rows.map(({ id }) => id)
}

/** Locks a call until the end of the transaction; undefined when another server has it, or it is over. */
export async function lockCall(client: PoolClient, id: string): Promise<CallTask | undefined> {
  const { rows } = await client.query<CallTask>({
    name: 'lock-call',
    text: `select id, lane as contact, session_id as session, payload, attempt
      from task
      where id = $1 and kind = 'call' and state = 'waiting' and run_at <= now()
      for update skip locked`,
    values: [id],
  })
  return rows[0]
}

/** Puts the answer of a task into the inbox, where a turn meets it. The task stays until then. */
export async function answerTask(
  client: PoolClient,
  task: { id: string; contact: number; node: string; number: number },
  { outcome, output }: Answer,
): Promise<void> {
  const { id, contact, node, number } = task
  await client.query({
    name: 'answer-task',
    text: "update task set state = 'fired' where id = $1",
    values: [id],
  })
  const body = { task: id, node, number, outcome, output }
  await addToInbox(client, [{ contact, key: `call:${id}`, kind: 'answer', body }])
  await wakeTurns(client)
}

/** Tries a call again after a pause. */
export async function retryCall(
  client: PoolClient,
  { id, delayMs }: { id: string; delayMs: number },
): Promise<void> {
  await client.query({
    name: 'retry-call',
    text: `update task
      set attempt = attempt + 1, run_at = now() + $2 * interval '1 millisecond'
      where id = $1 and state = 'waiting'`,
    values: [id, delayMs],
  })
}

export async function untilNextCall({ hot }: Database): Promise<number | null> {
  const { rows } = await hot.query<{ ms: number | null }>({
    name: 'next-call',
    text: `select extract(epoch from min(run_at) - now())::float8 * 1000 as ms
      from task
      where kind = 'call' and state = 'waiting'`,
  })
  return rows[0]?.ms ?? null
}
