import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { connectDatabase, type Database } from '../src/db/database.ts'
import { createLog } from '../src/lib/log.ts'
import { administer } from './administer.ts'
import { TEMPLATE } from './places.ts'

export type TestDatabase = Database & { drop(): Promise<void> }

/** A migrated database of this test file's own. */
export async function testDatabase(): Promise<TestDatabase> {
  const { url, drop } = await testDatabaseUrl()
  const database = connectDatabase(url, createLog('silent'))
  return {
    ...database,
    async drop() {
      await database.close()
      await drop()
    },
  }
}

export async function testDatabaseUrl(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = inject('postgresUrl')
  const name = `test_${randomBytes(6).toString('hex')}`
  await administer(server, `create database ${name} template ${TEMPLATE}`)
  return {
    url: server.replace(/\/\w+$/, `/${name}`),
    drop: () => administer(server, `drop database ${name} with (force)`),
  }
}
