import type pg from 'pg'

/** Runs `work` in one transaction of the hot pool; any error rolls it back and is passed on. */
export async function inTransaction<Result>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    const result = await work(client)
    const { command } = await client.query('commit')
    // A transaction that failed before answers COMMIT with ROLLBACK, and no error.
    if (command !== 'COMMIT') throw new Error('The database rolled the transaction back')
    return result
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost
    })
    throw error
  } finally {
    client.release(broken)
  }
}

/** Waits for all statements of a pipeline, so that none is left behind when one fails. */
export async function allOf<Results extends readonly unknown[]>(
  statements: readonly [...{ [Index in keyof Results]: Promise<Results[Index]> }],
): Promise<Results> {
  await Promise.allSettled(statements)
  return Promise.all(statements) as unknown as Promise<Results>
}
