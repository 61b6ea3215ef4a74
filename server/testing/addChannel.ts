import type { Database } from '../src/db/database.ts'

export const NUMBER_ID = '106540352242922'

export async function addChannel({ hot }: Database): Promise<number> {
  const { rows } = await hot.query<{ id: number }>(
    `insert into channel (kind, phone_number_id, business_account_id)
     values ('cloud', $1, '102290129340398')
     returning id`,
    [NUMBER_ID],
  )
  const [row] = rows
  if (!row) throw new Error('The channel was not stored')
  return row.id
}
