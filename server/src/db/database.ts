import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Log } from '../lib/log.ts'
import type { Schema } from './schema.ts'

/** `kysely` for ordinary queries; `hot` sends named statements without waiting for each answer. */
export type Database = {
  url: string
  kysely: Kysely<Schema>
  hot: pg.Pool
  close(): Promise<void>
}

const INT8 = 20
const JSON_TEXT = 114

export function connectDatabase(url: string, log: Log): Database {
  const types = new pg.TypeOverrides()
  // Ids count up from 1: they stay far below 2^53.
  types.setTypeParser(INT8, Number)
  // Documents must come back byte for byte.
  types.setTypeParser(JSON_TEXT, (text: string) => text)
  const shared = { connectionString: url, types, connectionTimeoutMillis: 5_000 }
  const ordinary = new pg.Pool({ ...shared, max: 8, statement_timeout: 30_000 })
  const hot = new pg.Pool({ ...shared, max: 8, pipeline: true, statement_timeout: 30_000 })
  for (const pool of [ordinary, hot]) {
    // Without a listener a connection that breaks would end the process: the pool listens while it
    // is idle, and nobody while it is lent.
    pool.on('error', (error) => log.warn({ err: error }, 'An idle database connection broke'))
    pool.on('connect', (client) => {
      client.on('error', (error) => log.warn({ err: error }, 'A database connection broke'))
    })
  }
  return {
    url,
    kysely: new Kysely<Schema>({ dialect: new PostgresDialect({ pool: ordinary }) }),
    hot,
    async close() {
      await Promise.all([ordinary.end(), hot.end()])
    },
  }
}
