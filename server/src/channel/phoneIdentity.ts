import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** What Meta would have given out for the phone's number: made once, kept in the data directory. */
const PhoneIdentity = z.object({
  phoneNumberId: z.string(),
  businessAccountId: z.string(),
  accessToken: z.string(),
  appSecret: z.string(),
  verifyToken: z.string(),
})
type PhoneIdentity = z.infer<typeof PhoneIdentity>

export function phoneIdentity(dataDir: string): PhoneIdentity {
  const file = join(dataDir, 'phone.json')
  if (existsSync(file)) return PhoneIdentity.parse(JSON.parse(readFileSync(file, 'utf8')))
  const identity = {
    phoneNumberId: digits(15),
    businessAccountId: digits(15),
    accessToken: randomBytes(24).toString('hex'),
    appSecret: randomBytes(16).toString('hex'),
    verifyToken: randomBytes(12).toString('hex'),
  }
  mkdirSync(dataDir, { recursive: true })
  // Written beside and renamed: a kill in between leaves no half file.
  const half = `${file}.${process.pid}`
  writeFileSync(half, JSON.stringify(identity, null, 2), { mode: 0o600 })
  renameSync(half, file)
  return identity
}

function digits(count: number): string {
  const random = Array.from(randomBytes(count - 1), (byte) => byte % 10)
  return [1, ...random].join('')
}
