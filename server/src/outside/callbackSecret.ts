import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The secret that callbacks are signed with, made once and kept in the data directory. */
export function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'callback.secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const secret = randomBytes(32).toString('hex')
  mkdirSync(dataDir, { recursive: true })
  // Written beside and renamed: a kill in between leaves no half file.
  const half = `${file}.${process.pid}`
  writeFileSync(half, secret, { mode: 0o600 })
  renameSync(half, file)
  return secret
}

/** Each call has a secret of its own: what was signed for one call is of no use for another. */
export function callSecret(secret: string, call: string): string {
  return createHmac('sha256', secret).update(`call:${call}`).digest('hex')
}
