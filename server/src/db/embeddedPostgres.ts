import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { keepRunning } from './keepRunning.ts'
import {
  clusterUrl,
  ensureCluster,
  freePort,
  startCluster,
  stopCluster,
} from './postgresCluster.ts'
import { type Place, preparePlace } from './postgresPlace.ts'
import { runningPort } from './runningCluster.ts'

export type EmbeddedPostgres = { url: string; stop(): Promise<void> }

const DATABASE = 'alur'
/** Held by the one server that owns the cluster, for as long as its process lives. */
const OWNER_LOCK = 7_250_002
const OWNER_WAIT_MS = 5_000

/**
 * A real PostgreSQL under the data directory, for use without DATABASE_URL: made on the first start,
 * adopted when a killed server left it running, started again when it dies, ended by `stop`.
 */
export async function startEmbeddedPostgres(options: {
  dataDir: string
  say: (line: string) => void
}): Promise<EmbeddedPostgres> {
  const place = preparePlace(options.dataDir)
  if (!existsSync(place.data)) {
    options.say(`Preparing PostgreSQL in ${place.root} (once)`)
    await ensureCluster(place)
  }
  const port = (await runningPort(place)) ?? (await start(place))
  const guard = await ownCluster(place, port)
  await createDatabase(guard)
  const kept = keepRunning(guard, {
    say: options.say,
    async revive() {
      await ((await runningPort(place)) ?? startCluster(place, port))
      return ownCluster(place, port)
    },
  })
  return {
    url: clusterUrl(place, port, DATABASE),
    async stop() {
      await kept.stop()
      await stopCluster(place)
    },
  }
}

/** Two servers may start at once; the slower one finds the cluster of the other. */
async function start(place: Place): Promise<number> {
  try {
    return await startCluster(place, await freePort())
  } catch (error) {
    const port = await runningPort(place)
    if (port === undefined) throw error
    return port
  }
}

/** The lock ends with the connection, so a killed server frees it by dying. */
async function ownCluster(place: Place, port: number): Promise<pg.Client> {
  const guard = new pg.Client({ connectionString: clusterUrl(place, port, 'postgres') })
  // When PostgreSQL goes away the pools say so; this connection has nothing to add.
  guard.on('error', () => {})
  await guard.connect()
  const deadline = Date.now() + OWNER_WAIT_MS
  for (;;) {
    const { rows } = await guard.query<{ owned: boolean }>(
      'select pg_try_advisory_lock($1) as owned',
      [OWNER_LOCK],
    )
    if (rows[0]?.owned) return guard
    if (Date.now() > deadline) break
    await sleep(100)
  }
  await guard.end()
  throw new Error(
    `Another Alur server is running on ${place.root}. Stop it, or give this one its own ALUR_DATA_DIR or DATABASE_URL.`,
  )
}

async function createDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
    DATABASE,
  ])
  if (rowCount === 0) await client.query(`create database ${DATABASE}`)
}
