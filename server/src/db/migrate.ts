import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

/** Any number, the same in every server: only one of them migrates at a time. */
const MIGRATION_LOCK = 7_250_001
const OLDEST_POSTGRES = 15

/**
 * Applies the numbered files of `folder` that the database has not seen, each in one transaction.
 * Throws when a file that was applied has changed since: migrations only go forward.
 */
export async function migrate(url: string, folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => /^\d{4}_\w+\.sql$/.test(name)).sort()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await requireVersion(client)
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await client.query(`create table if not exists migration (
      name text primary key,
      sha256 text not null,
      applied_at timestamptz not null default now()
    )`)
    const applied = await appliedMigrations(client)
    const fresh: string[] = []
    for (const name of files) {
      const sql = await readFile(join(folder, name), 'utf8')
      const sha256 = createHash('sha256').update(sql).digest('hex')
      const known = applied.get(name)
      if (known === sha256) continue
      if (known) throw new Error(`Migration ${name} was changed after this database applied it`)
      await apply(client, { name, sql, sha256 })
      fresh.push(name)
    }
    return fresh
  } finally {
    // Ends the lock too.
    await client.end()
  }
}

async function requireVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(
    "select current_setting('server_version_num')::int as version",
  )
  const version = Math.floor((rows[0]?.version ?? 0) / 10_000)
  if (version < OLDEST_POSTGRES) {
    throw new Error(`Alur needs PostgreSQL ${OLDEST_POSTGRES} or newer, this is ${version}`)
  }
}

async function appliedMigrations(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from migration',
  )
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]))
}

async function apply(
  client: pg.Client,
  { name, sql, sha256 }: { name: string; sql: string; sha256: string },
): Promise<void> {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed`, { cause: error })
  }
}
