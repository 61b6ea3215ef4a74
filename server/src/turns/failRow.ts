import type { PoolClient } from 'pg'

/** So often a row is tried before it is parked and its contact goes on without it. */
const TRIES = 3

/** Counts a failed try of an inbox row; the last one parks it with its error. */
export async function failRow(
  client: PoolClient,
  { row, error }: { row: number; error: unknown },
): Promise<void> {
  await client.query({
    name: 'fail-row',
    text: `update inbox
      set tries = tries + 1,
        error = $2,
        state = case when tries + 1 >= $3 then 'parked' else state end
      where id = $1`,
    values: [row, error instanceof Error ? (error.stack ?? error.message) : String(error), TRIES],
  })
}
