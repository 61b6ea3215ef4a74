import type { PoolClient } from 'pg'
import { z } from 'zod'
import { type Answer, answerTask } from '../calls/callStore.ts'
import type { Database } from '../db/database.ts'
import type { OutsideCall } from '../turns/talk.ts'
import { hashToken } from './hashToken.ts'
import { StoredCall } from './storedCall.ts'

const Row = z.object({
  id: z.uuid(),
  contact: z.number(),
  session: z.uuid(),
  node: z.string(),
  number: z.number(),
  call: StoredCall,
  outcome: z.string().nullable(),
  isExpired: z.boolean(),
  /** The step waits for it still. */
  isOpen: z.boolean(),
})
export type OutsideRow = Omit<z.infer<typeof Row>, 'call'> & { call: OutsideCall }

const COLUMNS = `outside_call.id, outside_call.contact_id as contact,
  outside_call.session_id as session, outside_call.node, outside_call.number, outside_call.call,
  outside_call.outcome, outside_call.expires_at <= now() as "isExpired",
  exists (
    select 1 from task where task.id = outside_call.id and task.state = 'waiting'
  ) as "isOpen"`

export async function findCall({ hot }: Database, id: string): Promise<OutsideRow | undefined> {
  const { rows } = await hot.query({
    name: 'find-outside-call',
    text: `select ${COLUMNS} from outside_call where id = $1`,
    values: [id],
  })
  return z.array(Row).parse(rows)[0]
}

/** The call that a token opens; `isNewest` is false when it was asked again since, under another one. */
export async function findByToken(
  { hot }: Database,
  token: string,
): Promise<(OutsideRow & { isNewest: boolean }) | undefined> {
  const { rows } = await hot.query({
    name: 'find-by-token',
    text: `select ${COLUMNS},
        not exists (
          select 1
          from outside_token as later
          where later.call_id = token.call_id and later.seq > token.seq
        ) as "isNewest"
      from outside_token as token
      join outside_call on outside_call.id = token.call_id
      where token.sha256 = $1`,
    values: [hashToken(token)],
  })
  return z.array(Row.extend({ isNewest: z.boolean() })).parse(rows)[0]
}

/**
 * Takes the one answer of a call. False when the step does not wait any more, or the time is over: then
 * nothing was changed. Of two at once one wins: the task's row is locked first, as turns lock it.
 */
export async function answerOutside(
  client: PoolClient,
  { id, contact, node, number }: Pick<OutsideRow, 'id' | 'contact' | 'node' | 'number'>,
  answer: Answer,
): Promise<boolean> {
  const waiting = await client.query({
    name: 'lock-outside-task',
    text: `select id from task where id = $1 and kind = 'outside' and state = 'waiting' for update`,
    values: [id],
  })
  if (waiting.rowCount === 0) return false
  const used = await client.query({
    name: 'use-outside-call',
    text: `update outside_call
      set outcome = $2, answered_at = now()
      where id = $1 and answered_at is null and expires_at > now()`,
    values: [id, answer.outcome],
  })
  if (used.rowCount === 0) return false
  await answerTask(client, { id, contact, node, number }, answer)
  return true
}

/** Whether another payment of the conversation with this reference was made in full. */
export async function isPaidElsewhere(
  client: PoolClient,
  { id, session }: Pick<OutsideRow, 'id' | 'session'>,
  reference: string,
): Promise<boolean> {
  const { rowCount } = await client.query({
    name: 'is-paid-elsewhere',
    text: `select 1
      from outside_call
      where session_id = $2 and id <> $1 and kind = 'payment'
        and call ->> 'reference' = $3
        and outcome in ('paid', 'over')`,
    values: [id, session, reference],
  })
  return rowCount !== 0
}

export type OutsideEvent = {
  call: string
  event: string
  outcome: string
  amount: string | null
  currency: string | null
  output: Answer['output']
  state: 'delivered' | 'refund' | 'ignored'
}

/** Notes a provider's event; false when it was noted before. */
export async function noteEvent(client: PoolClient, event: OutsideEvent): Promise<boolean> {
  const { call, outcome, amount, currency, output, state } = event
  const { rowCount } = await client.query({
    name: 'note-outside-event',
    text: `insert into outside_event (call_id, event, outcome, amount, currency, output, state)
      values ($1, $2, $3, $4, $5, $6, $7)
      on conflict do nothing`,
    values: [call, event.event, outcome, amount, currency, JSON.stringify(output), state],
  })
  return rowCount === 1
}
