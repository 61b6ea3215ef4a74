import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/testDatabase.ts'
import { createLog } from '../lib/log.ts'
import { listen } from './listen.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

it('hears notices, and calls once after it lost the connection', async () => {
  let calls = 0
  const count = () => {
    calls += 1
  }
  const listener = await listen(database.url, { fruit: count }, createLog('silent'))
  await database.hot.query("select pg_notify('fruit', '')")
  await vi.waitFor(() => expect(calls).toBe(1))
  await database.hot.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and query like $1',
    ['listen%'],
  )
  await vi.waitFor(() => expect(calls).toBe(2), { timeout: 5_000 })
  await database.hot.query("select pg_notify('fruit', '')")
  await vi.waitFor(() => expect(calls).toBe(3))
  await listener.stop()
})
