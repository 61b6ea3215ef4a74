import type { PoolClient } from 'pg'
import type { Played } from './playContact.ts'

export type Rows = readonly object[]

/** Runs a named statement over rows as one JSON parameter; without rows it costs nothing. */
export async function write(
  client: PoolClient,
  statement: { name: string; text: string },
  rows: Rows,
): Promise<void> {
  if (rows.length > 0) await client.query({ ...statement, values: [JSON.stringify(rows)] })
}

export function withContact<Row>({ contact }: Played, rows: Row[]): (Row & { contact: number })[] {
  return rows.map((row) => ({ ...row, contact }))
}
