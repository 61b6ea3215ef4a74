import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { addChannel } from '../../testing/addChannel.ts'
import { type TestDatabase, testDatabase } from '../../testing/testDatabase.ts'
import { createLog } from '../lib/log.ts'
import type { Arrival } from './arrival.ts'
import { type Inbox, openInbox } from './inbox.ts'

let database: TestDatabase
let inbox: Inbox

beforeAll(async () => {
  database = await testDatabase()
  const channel = await addChannel(database)
  inbox = openInbox({ database, channel, log: createLog('silent') })
  await database.hot.query("alter table inbox add constraint no_bad check (key <> 'message:bad')")
})
afterAll(() => database.drop())
beforeEach(async () => {
  await database.hot.query('truncate inbox cascade')
})

function arrival(id: string, waId = '628110000001'): Arrival {
  const message = { kind: 'text' as const, text: id }
  const body = { wamid: id, sentAt: null, name: 'Sari', type: 'text', message }
  return {
    kind: 'message',
    key: `message:${id}`,
    person: { bsuid: null, waId, name: 'Sari' },
    body,
  }
}

async function keys(): Promise<string[]> {
  const { rows } = await database.hot.query('select key from inbox order by id')
  return rows.map(({ key }) => key)
}

it('keeps the others when the database refuses one of a group', async () => {
  await inbox.receive([arrival('a'), arrival('bad'), arrival('b', '628110000002'), arrival('c')])
  expect(await keys()).toEqual(['message:a', 'message:b', 'message:c'])
})

it('asks for what met a deadlock again, and keeps the others', async () => {
  await database.hot.query(`create function stumble() returns trigger language plpgsql as $$
    begin
      raise exception 'deadlock detected' using errcode = '40P01';
    end $$`)
  await database.hot.query(`create trigger stumble before insert on inbox for each row
    when (new.key = 'message:unlucky') execute function stumble()`)
  const received = inbox.receive([arrival('a'), arrival('unlucky'), arrival('b')])
  await expect(received).rejects.toThrow()
  expect(await keys()).toEqual(['message:a', 'message:b'])
  await database.hot.query('drop trigger stumble on inbox')
  await inbox.receive([arrival('a'), arrival('unlucky'), arrival('b')])
  expect(await keys()).toEqual(['message:a', 'message:b', 'message:unlucky'])
})

it('keeps the order of all that comes while it writes', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `n${index}`)
  await Promise.all(names.map((name) => inbox.receive([arrival(name)])))
  expect(await keys()).toEqual(names.map((name) => `message:${name}`))
})

it('takes a key once, in one group and in another', async () => {
  await inbox.receive([arrival('twice'), arrival('twice')])
  await inbox.receive([arrival('twice')])
  expect(await keys()).toEqual(['message:twice'])
})

it('says so when the database is away', async () => {
  const { drop, ...away } = await testDatabase()
  const lost = openInbox({ database: away, channel: 1, log: createLog('silent') })
  await drop()
  await expect(lost.receive([arrival('x')])).rejects.toThrow()
})
