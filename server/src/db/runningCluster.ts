import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { platform } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { answers } from './postgresCluster.ts'
import type { Place } from './postgresPlace.ts'

const ADOPT_TIMEOUT_MS = 60_000

/**
 * The port of a PostgreSQL that a killed server left running here; undefined when there is none. One
 * that is still recovering or just stopping is waited for.
 */
export async function runningPort(place: Place): Promise<number | undefined> {
  const pidFile = join(place.data, 'postmaster.pid')
  const deadline = Date.now() + ADOPT_TIMEOUT_MS
  while (existsSync(pidFile)) {
    const [pid, , , port] = readFileSync(pidFile, 'utf8').split('\n').map(Number)
    if (!pid || !isPostgres(pid)) {
      // Left by a crash of the machine; PostgreSQL would trip over it if the number is in use again.
      rmSync(pidFile, { force: true })
      return undefined
    }
    if (port && (await answers(place, port))) return port
    if (Date.now() > deadline) {
      throw new Error(`PostgreSQL (process ${pid}) holds ${place.data} but does not answer`)
    }
    await sleep(100)
  }
  return undefined
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    const isAnothers = error instanceof Error && 'code' in error && error.code === 'EPERM'
    if (!isAnothers) return false
  }
  if (platform() === 'win32') return true
  return commandOf(pid).includes('postgres')
}

function commandOf(pid: number): string {
  try {
    // The command line of a process that is dead and not yet reaped is empty.
    if (platform() === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    // It ended between the two looks.
    return ''
  }
}
