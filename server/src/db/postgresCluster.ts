import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import type { Place } from './postgresPlace.ts'

const START_TIMEOUT_MS = 60_000
const OWNER = 'alur'
const run = promisify(execFile)

/** Makes the cluster if it is not there. An interrupted attempt leaves nothing that would be used. */
export async function ensureCluster(place: Place): Promise<void> {
  if (existsSync(place.data)) return
  const half = `${place.data}.${process.pid}`
  rmSync(half, { recursive: true, force: true })
  const options = { ...place.account, cwd: place.root }
  await run(
    join(place.binaries, 'bin', 'initdb'),
    [
      `--pgdata=${half}`,
      `--username=${OWNER}`,
      `--pwfile=${place.passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ],
    options,
  )
  renameSync(half, place.data)
}

export function clusterUrl(place: Place, port: number, database: string): string {
  return `postgres://${OWNER}:${place.password}@127.0.0.1:${port}/${database}`
}

/** Starts PostgreSQL so that it outlives us: the next server adopts it after a `kill -9`. */
export async function startCluster(place: Place, port: number): Promise<number> {
  const log = openSync(place.log, 'a')
  const child = spawn(
    join(place.binaries, 'bin', 'postgres'),
    [
      '-D',
      place.data,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
    ],
    { ...place.account, cwd: place.data, detached: true, stdio: ['ignore', log, log] },
  )
  closeSync(log)
  child.unref()
  await untilReady(place, port, child)
  return port
}

export async function stopCluster(place: Place): Promise<void> {
  const stop = ['stop', '-D', place.data, '-m', 'fast', '-w', '-t', '30']
  await run(join(place.binaries, 'bin', 'pg_ctl'), stop, { ...place.account, cwd: place.root })
}

/** Whether our cluster, and no other program, answers on this port. */
export async function answers(place: Place, port: number): Promise<boolean> {
  const client = new pg.Client({
    connectionString: clusterUrl(place, port, 'postgres'),
    connectionTimeoutMillis: 2_000,
  })
  // A connection that breaks later says so by an event; here only the first answer counts.
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function untilReady(place: Place, port: number, child: ChildProcess): Promise<void> {
  let failure: Error | undefined
  child.once('error', (error) => {
    failure = error
  })
  const deadline = Date.now() + START_TIMEOUT_MS
  while (Date.now() < deadline) {
    if (failure || child.exitCode !== null) {
      const tail = (await readFile(place.log, 'utf8')).trim().split('\n').slice(-5).join('\n')
      throw new Error(`PostgreSQL did not start:\n${tail}`, { cause: failure })
    }
    if (await answers(place, port)) return
    await sleep(30)
  }
  throw new Error(
    `PostgreSQL did not answer within ${START_TIMEOUT_MS / 1_000} s, see ${place.log}`,
  )
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
