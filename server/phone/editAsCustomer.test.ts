import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually } from './testing/eventually.ts'
import { messagesIn } from './testing/readWebhook.ts'
import { startTestPhone, type TestPhone } from './testing/startTestPhone.ts'

let now = Date.parse('2026-11-26T02:00:00Z')
let phone: TestPhone
beforeAll(async () => {
  phone = await startTestPhone({ clock: () => now })
})
afterAll(() => phone.stop())

const edit = (messageId: string, text = '24') =>
  phone.page('customers/c1/messages', { kind: 'edit', messageId, text })

it('changes the text in the chat and tells the business in a webhook of its own', async () => {
  const { id } = await phone.write({ kind: 'text', text: '12' })
  expect((await edit(id)).json).toMatchObject({ id, text: '24', edited: true })
  const told = await eventually('the edit', () =>
    messagesIn(phone.receiver.received).find(({ type }) => type === 'edit'),
  )
  expect(told).toMatchObject({
    from: '628123456001',
    edit: { original_message_id: id, message: { type: 'text', text: { body: '24' } } },
  })
  expect(told.id).not.toBe(id)
  const { messages } = await phone.chat()
  expect(messages.map(({ text, edited }) => [text, edited])).toEqual([['24', true]])
})

it.each([
  [
    'somebody else’s',
    async () => (await phone.send({ type: 'text', text: { body: 'a' } })).json.messages[0]?.id,
  ],
  ['a photo', async () => (await phone.write({ kind: 'image' })).id],
  ['one that is not there', async () => 'wamid.none'],
])('does not change %s', async (_, make) => {
  const { status, json } = await edit((await make()) ?? '')
  expect([status, json.error.code]).toEqual([400, 'invalid_request'])
})

it('does not change a text after a quarter of an hour', async () => {
  const { id } = await phone.write({ kind: 'text', text: '12' })
  now += 15 * 60_000 + 1
  expect((await edit(id)).status).toBe(400)
})
