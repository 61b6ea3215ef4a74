import { afterAll, beforeAll, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/testDatabase.ts'
import { allOf, inTransaction } from './transaction.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
  await database.hot.query('create table fruit (name text unique)')
})
afterAll(() => database.drop())

it('rolls back what came before an error, and the connection serves on', async () => {
  const work = inTransaction(database.hot, async (client) => {
    await client.query("insert into fruit values ('mangga')")
    await client.query('select nonsense')
  })
  await expect(work).rejects.toThrow(/nonsense/)
  expect((await database.hot.query('select name from fruit')).rows).toEqual([])
})

it('rolls back a pipeline of which one statement fails', async () => {
  const work = inTransaction(database.hot, (client) =>
    allOf([
      client.query("insert into fruit values ('salak')"),
      client.query("insert into fruit values ('salak')"),
      client.query("insert into fruit values ('durian')"),
    ]),
  )
  await expect(work).rejects.toThrow(/duplicate key/)
  expect((await database.hot.query('select name from fruit')).rows).toEqual([])
})

it('does not take a swallowed failure for a commit', async () => {
  const work = inTransaction(database.hot, async (client) => {
    await client.query('select nonsense').catch(() => {})
  })
  await expect(work).rejects.toThrow(/rolled the transaction back/)
})
