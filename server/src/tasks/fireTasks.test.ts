import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addChannel } from '../../testing/addChannel.ts'
import { type TestDatabase, testDatabase } from '../../testing/testDatabase.ts'
import { fireDueTasks } from './fireTasks.ts'

let database: TestDatabase
let contact: number
const session = randomUUID()

beforeAll(async () => {
  database = await testDatabase()
  const channel = await addChannel(database)
  const { rows } = await database.hot.query(
    "insert into contact (channel_id, wa_id) values ($1, '628110000001') returning id",
    [channel],
  )
  contact = rows[0].id
  await database.hot.query("insert into flow (id) values ('late')")
  await database.hot.query(`insert into flow_version
      (flow_id, version, document, machine, triggers, findings, name, hash)
    values ('late', 1, '{}', '{}', '[]', '[]', 'Late', 'x')`)
  await database.hot.query(
    `insert into session
        (id, contact_id, flow_id, version, status, snapshot, turn, started_at, updated_at)
      values ($1, $2, 'late', 1, 'active', '{}', 1, now(), now())`,
    [session, contact],
  )
})
afterAll(() => database.drop())

async function addTask(kind: string, name: string, secondsAgo: number): Promise<void> {
  await database.hot.query(
    `insert into task (id, kind, lane, session_id, key, payload, run_at)
      values ($1, $2, $3, $4, $5, jsonb_build_object('name', $5::text),
        now() - $6 * interval '1 second')`,
    [randomUUID(), kind, contact, session, name, secondsAgo],
  )
}

it('puts what fell due while nobody looked into the inbox in the order of time', async () => {
  const seconds = Array.from({ length: 120 }, (_, index) => ((index * 37) % 120) + 1)
  for (const ago of seconds) await addTask(ago % 2 ? 'timer' : 'event', `due ${ago}`, ago)
  // As the planner may choose by itself when there are many: it joins without regard to order.
  await database.hot.query('set enable_nestloop = off')
  expect(await fireDueTasks(database)).toBe(120)
  const { rows } = await database.hot.query("select body ->> 'name' as name from inbox order by id")
  const names = rows.map(({ name }) => name)
  expect(names).toEqual(seconds.toSorted((a, b) => b - a).map((ago) => `due ${ago}`))
  expect(await fireDueTasks(database)).toBe(0)
})
