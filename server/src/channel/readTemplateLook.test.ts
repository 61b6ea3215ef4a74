import { randomUUID } from 'node:crypto'
import type { OutboundMessage } from '@alur/flows'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addChannel } from '../../testing/addChannel.ts'
import { type TestDatabase, testDatabase } from '../../testing/testDatabase.ts'
import { readTemplateLook } from './readTemplateLook.ts'

let database: TestDatabase
let contact: string

beforeAll(async () => {
  database = await testDatabase()
  const channel = await addChannel(database)
  const { rows } = await database.hot.query(
    `insert into contact (channel_id, wa_id) values ($1, '628110000001') returning id`,
    [channel],
  )
  contact = rows[0].id
})
afterAll(() => database.drop())

async function lookOf(content: OutboundMessage) {
  const id = randomUUID()
  await database.hot.query(
    `insert into message (id, contact_id, direction, content, status, created_at)
     values ($1, $2, 'out', $3, 'queued', now())`,
    [id, contact, JSON.stringify(content)],
  )
  return readTemplateLook(database, id)
}

it('tells the text of a template and the titles of its replies', async () => {
  const look = await lookOf({
    kind: 'template',
    text: 'Was it you?',
    name: 'txn_check',
    language: 'en',
    parameters: [],
    options: [{ id: 'ask:yes', title: 'Yes' }],
  })
  expect(look).toEqual({ text: 'Was it you?', buttons: ['Yes'] })
})

it.each([
  ['of a message that is no template', () => lookOf({ kind: 'text', text: 'Hi' })],
  ['of a message that nobody sent', () => readTemplateLook(database, randomUUID())],
  ['of a mark that is no id', () => readTemplateLook(database, 'task-1')],
])('tells nothing %s', async (_, look) => {
  expect(await look()).toBeUndefined()
})
