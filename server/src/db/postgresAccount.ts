import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

/** Who PostgreSQL runs as; undefined: whoever we are. It refuses to run as root. */
export type Account = { uid: number; gid: number }

/** As root: the owner of the cluster that is there, else the system user postgres. */
export function postgresAccount(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const found = lookUp()
  if (found) return found
  createUser()
  const created = lookUp()
  if (created) return created
  throw new Error('PostgreSQL does not run as root, and the system user postgres cannot be created')
}

/** Whether this account gets as far as `path`: every folder above must let it pass. */
export function canUse(account: Account | undefined, test: '-x' | '-w', path: string): boolean {
  if (!account) return true
  return spawnSync('/bin/sh', ['-c', `test ${test} "$0"`, path], account).status === 0
}

function lookUp(): Account | undefined {
  const [uid, gid] = (['-u', '-g'] as const).map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' })
    return status === 0 ? Number(stdout) : undefined
  })
  return uid !== undefined && gid !== undefined ? { uid, gid } : undefined
}

function createUser(): void {
  const { status } = spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ])
  // Alpine has adduser only.
  if (status !== 0) spawnSync('adduser', ['-S', '-D', '-H', 'postgres'])
}
