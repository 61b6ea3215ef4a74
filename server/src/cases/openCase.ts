import type { Call } from '@alur/flows'
import type { PoolClient } from 'pg'
import type { Answer, CallTask } from '../calls/callStore.ts'
import { jakartaDate } from '../lib/jakartaDate.ts'

type CaseCall = Extract<Call, { kind: 'case' }>

/**
 * Opens a case under the next number of its prefix and year: `CL-2026-000123`. The counter's row is
 * locked until the transaction ends, so numbers follow one another without a gap. Asked again for the
 * same task, it is the case there is.
 */
export async function openCase(
  client: PoolClient,
  task: Pick<CallTask, 'id' | 'contact' | 'session'>,
  call: CaseCall,
): Promise<Answer> {
  const known = await client.query<{ number: string }>(
    'select number from case_file where call_id = $1',
    [task.id],
  )
  const number = known.rows[0]?.number ?? (await addCase(client, task, call))
  return { outcome: 'created', output: { number, dueOn: call.dueOn } }
}

async function addCase(
  client: PoolClient,
  { id, contact, session }: Pick<CallTask, 'id' | 'contact' | 'session'>,
  { prefix, queue, priority, title, fields, dueOn }: CaseCall,
): Promise<string> {
  const year = jakartaDate(Date.now()).slice(0, 4)
  const { rows } = await client.query<{ last: number }>({
    name: 'next-case-number',
    text: `insert into case_counter (prefix, year, last)
      values ($1, $2, 1)
      on conflict (prefix, year) do update
      set last = case_counter.last + 1
      returning last`,
    values: [prefix, year],
  })
  const number = `${prefix}-${year}-${String(rows[0]?.last).padStart(6, '0')}`
  await client.query({
    name: 'add-case',
    text: `insert into case_file
        (number, call_id, contact_id, session_id, queue, priority, title, fields, due_on)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [number, id, contact, session, queue, priority, title, JSON.stringify(fields), dueOn],
  })
  return number
}
