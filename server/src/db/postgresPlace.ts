import { createHash, randomBytes } from 'node:crypto'
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { type Account, canUse, postgresAccount } from './postgresAccount.ts'
import { type Binaries, findBinaries } from './postgresBinaries.ts'

/** Where a cluster lives, what it runs from, and as whom. */
export type Place = {
  root: string
  data: string
  log: string
  passwordFile: string
  password: string
  binaries: string
  account: Account | undefined
}

/** For what the account postgres cannot reach, such as a checkout under /root. */
const SHARED_FOLDER = '/var/lib/alur'

export function preparePlace(dataDir: string): Place {
  const near = resolve(dataDir, 'postgres')
  const far = join(SHARED_FOLDER, createHash('sha256').update(near).digest('hex').slice(0, 12))
  const account = postgresAccount(
    existsSync(join(far, 'data')) ? join(far, 'data') : join(near, 'data'),
  )
  const root = openRoot(near, account) ?? openRoot(far, account)
  if (!root) throw new Error(`PostgreSQL's account can write neither ${near} nor ${far}`)
  const passwordFile = join(root, 'password')
  return {
    root,
    data: join(root, 'data'),
    log: join(root, 'postgres.log'),
    passwordFile,
    password: readPassword(passwordFile, account),
    binaries: reachableBinaries(findBinaries(), account),
    account,
  }
}

function openRoot(root: string, account: Account | undefined): string | undefined {
  mkdirSync(root, { recursive: true })
  if (account) chownSync(root, account.uid, account.gid)
  return canUse(account, '-w', root) && canUse(account, '-x', root) ? root : undefined
}

function readPassword(file: string, account: Account | undefined): string {
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' })
    if (account) chownSync(file, account.uid, account.gid)
  }
  return readFileSync(file, 'utf8')
}

function reachableBinaries({ folder, version }: Binaries, account: Account | undefined): string {
  if (canUse(account, '-x', join(folder, 'bin', 'postgres'))) return folder
  const copy = join(SHARED_FOLDER, `postgresql-${version}`)
  if (!existsSync(copy)) {
    // Copied beside and renamed: a copy that was interrupted is never used.
    const half = `${copy}.${process.pid}`
    rmSync(half, { recursive: true, force: true })
    cpSync(folder, half, { recursive: true, verbatimSymlinks: true })
    renameSync(half, copy)
  }
  return copy
}
