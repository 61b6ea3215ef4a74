import { afterAll, beforeAll, expect, it } from 'vitest'
import { addChannel } from '../../testing/addChannel.ts'
import { type TestDatabase, testDatabase } from '../../testing/testDatabase.ts'
import { inTransaction } from '../db/transaction.ts'
import { resolveContacts } from './resolveContacts.ts'

let database: TestDatabase
let channel: number

beforeAll(async () => {
  database = await testDatabase()
  channel = await addChannel(database)
})
afterAll(() => database.drop())

const resolve = (...people: [bsuid: string | null, waId: string | null][]) =>
  inTransaction(database.hot, (client) =>
    resolveContacts(
      client,
      channel,
      people.map(([bsuid, waId]) => ({ bsuid, waId, name: null })),
    ),
  )

const idsOf = async (contact: number | undefined) =>
  (await database.hot.query('select bsuid, wa_id from contact where id = $1', [contact])).rows[0]

it('makes one contact of a person who comes twice in a batch, each time with another id', async () => {
  const [first, second, third] = await resolve(
    [null, '628110000001'],
    ['ID.1', '628110000001'],
    ['ID.1', null],
  )
  expect(second).toBe(first)
  expect(third).toBe(first)
  expect(await idsOf(first)).toEqual({ bsuid: 'ID.1', wa_id: '628110000001' })
})

it('finds the contact by its user id after the number was hidden', async () => {
  const [before] = await resolve(['ID.2', '628110000002'])
  const [after] = await resolve(['ID.2', null])
  expect(after).toBe(before)
  expect(await idsOf(after)).toEqual({ bsuid: 'ID.2', wa_id: '628110000002' })
})

it('follows a person to a new number', async () => {
  const [before] = await resolve(['ID.3', '628110000003'])
  const [after] = await resolve(['ID.3', '628110000033'])
  expect(after).toBe(before)
  expect(await idsOf(after)).toEqual({ bsuid: 'ID.3', wa_id: '628110000033' })
})

it('gives a number that another person got to a new contact', async () => {
  const [old] = await resolve(['ID.4', '628110000004'])
  const [fresh] = await resolve(['ID.44', '628110000004'])
  expect(fresh).not.toBe(old)
  expect(await idsOf(old)).toEqual({ bsuid: 'ID.4', wa_id: null })
  expect(await idsOf(fresh)).toEqual({ bsuid: 'ID.44', wa_id: '628110000004' })
})

it('does not merge two contacts when one webhook names the ids of both', async () => {
  const [byNumber] = await resolve([null, '628110000005'])
  const [byId] = await resolve(['ID.5', null])
  expect(await resolve(['ID.5', '628110000005'])).toEqual([byId])
  expect(await idsOf(byNumber)).toEqual({ bsuid: null, wa_id: '628110000005' })
})

it('makes one contact when two servers meet a person at the same moment', async () => {
  const [one, other] = await Promise.all([resolve(['ID.6', null]), resolve(['ID.6', null])])
  expect(one).toEqual(other)
})
