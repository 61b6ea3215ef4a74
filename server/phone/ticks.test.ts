import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eventually } from './testing/eventually.ts'
import { readWebhook, statusesIn } from './testing/readWebhook.ts'
import { accessToken, startTestPhone, type TestPhone } from './testing/startTestPhone.ts'

let phone: TestPhone
beforeEach(async () => {
  phone = await startTestPhone()
  await phone.write({ kind: 'text', text: 'loan' })
})
afterEach(async () => {
  expect(phone.errors).toEqual([])
  await phone.stop()
})

const text = { type: 'text', text: { body: 'Halo' }, biz_opaque_callback_data: 'task-7' }
const told = () => statusesIn(phone.receiver.received)
const names = () => told().map(({ status }) => status)
const statuses = (...expected: string[]) =>
  eventually(`statuses ${expected}`, () => `${names()}` === `${expected}`)
const tickOf = async (id: string | undefined) =>
  (await phone.chat()).messages.find((message) => message.id === id)?.status

describe('a message of the business', () => {
  it('is sent, then delivered, with the callback data and the price, and no conversation', async () => {
    const { json } = await phone.send(text)
    const [sari] = await phone.customers()
    await statuses('sent', 'delivered')
    const pricing = { billable: true, pricing_model: 'PMP', category: 'service', type: 'regular' }
    const common = {
      id: json.messages[0]?.id,
      timestamp: expect.stringMatching(/^\d{10}$/),
      recipient_id: '628123456001',
      recipient_user_id: sari?.userId,
      biz_opaque_callback_data: 'task-7',
      pricing,
    }
    expect(told()).toEqual([
      { ...common, status: 'sent' },
      { ...common, status: 'delivered' },
    ])
    const values = phone.receiver.received.flatMap(readWebhook)
    expect(values.at(-1)?.contacts).toHaveLength(1)
    await sleep(250)
    expect(await tickOf(json.messages[0]?.id)).toBe('delivered')
  })

  it('is read when the page says so, without a price', async () => {
    const { json } = await phone.send(text)
    await statuses('sent', 'delivered')
    expect((await phone.page('customers/c1/read', {})).status).toBe(204)
    await statuses('sent', 'delivered', 'read')
    expect(told().at(-1)).not.toHaveProperty('pricing')
    expect(await tickOf(json.messages[0]?.id)).toBe('read')
    await phone.page('customers/c1/read', {})
    await sleep(50)
    expect(names()).toHaveLength(3)
  })

  it('is read by itself while a page has the chat on screen', async () => {
    const stream = new AbortController()
    const events = await fetch(`${phone.url}/page/customers/c1/events`, { signal: stream.signal })
    await phone.send(text)
    await statuses('sent', 'delivered', 'read')
    expect(events.status).toBe(200)
    stream.abort()
  })

  it('is read when the chat comes on screen, but not when it is only watched', async () => {
    const stream = new AbortController()
    const look = (query: string) =>
      fetch(`${phone.url}/page/customers/c1/events${query}`, { signal: stream.signal })
    await phone.send(text)
    await statuses('sent', 'delivered')
    await look('?open=false')
    await sleep(250)
    expect(names()).toEqual(['sent', 'delivered'])
    await look('')
    await statuses('sent', 'delivered', 'read')
    stream.abort()
  })

  it('tells of a reaction that it was sent, and no more', async () => {
    const [message] = (await phone.chat()).messages
    await phone.send({ type: 'reaction', reaction: { message_id: message?.id, emoji: '👍' } })
    await statuses('sent')
    await phone.page('customers/c1/read', {})
    await sleep(200)
    expect(names()).toEqual(['sent'])
  })
})

describe('faults of sending', () => {
  it('refuse the next sends with any of Meta’s codes', async () => {
    await phone.fault({ failNext: { code: 2, count: 2 } })
    const first = await phone.send(text)
    expect(first).toMatchObject({ status: 503, json: { error: { code: 2, is_transient: true } } })
    expect((await phone.send(text)).status).toBe(503)
    expect((await phone.send(text)).status).toBe(200)
    for (const [code, status] of [
      [131057, 500],
      [190, 401],
      [368, 403],
      [230, 403],
      [80007, 400],
    ]) {
      await phone.fault({ failNext: { code: code ?? 0, count: 1 } })
      const { status: got, json } = await phone.send(text)
      expect([json.error.code, got]).toEqual([code, status])
    }
    expect(
      (await phone.chat()).messages.filter(({ direction }) => direction === 'out'),
    ).toHaveLength(1)
  })

  it('leave marking as read alone', async () => {
    const [message] = (await phone.chat()).messages
    await phone.fault({ failNext: { code: 2, count: 1 }, dropNext: 1 })
    const read = { messaging_product: 'whatsapp', status: 'read', message_id: message?.id }
    expect((await phone.post(read)).status).toBe(200)
  })

  it('accept a send and fail it by a status', async () => {
    await phone.fault({ failNext: { code: 131026, count: 1, when: 'status' } })
    const { status, json } = await phone.send(text)
    expect(status).toBe(200)
    await statuses('failed')
    expect(told()[0]).toMatchObject({
      id: json.messages[0]?.id,
      biz_opaque_callback_data: 'task-7',
      errors: [{ code: 131026, title: 'Message undeliverable', error_data: {} }],
    })
    expect(phone.receiver.received.flatMap(readWebhook).at(-1)?.contacts).toEqual([])
    expect((await phone.chat()).messages.at(-1)).toMatchObject({
      status: 'failed',
      error: { code: 131026, title: 'Message undeliverable' },
    })
    await phone.send(text)
    await statuses('failed', 'sent', 'delivered')
  })

  it('accept a send and never answer, though its statuses come', async () => {
    await phone.fault({ timeoutNext: 1 })
    const signal = AbortSignal.timeout(200)
    await expect(phone.send(text, { signal })).rejects.toThrow('timeout')
    await statuses('sent', 'delivered')
    expect(told()[0]).toMatchObject({ biz_opaque_callback_data: 'task-7' })
    expect((await phone.send(text)).status).toBe(200)
  })

  it('neither accept nor answer', async () => {
    await phone.fault({ dropNext: 1 })
    await expect(phone.send(text, { signal: AbortSignal.timeout(200) })).rejects.toThrow('timeout')
    expect((await phone.chat()).messages).toHaveLength(1)
    expect((await phone.send(text)).status).toBe(200)
  })

  it('are not used up by a send that Meta would refuse anyway', async () => {
    await phone.fault({ timeoutNext: 1 })
    expect((await phone.send({ type: 'text', text: {} })).status).toBe(400)
    const { json } = await phone.page('faults')
    expect(json.timeoutNext).toBe(1)
  })

  it('switch the phones off: one tick, and two when they are on again', async () => {
    await phone.fault({ offline: true })
    const { json } = await phone.send(text)
    await statuses('sent')
    await sleep(200)
    expect(await tickOf(json.messages[0]?.id)).toBe('sent')
    const refused = await phone.page('customers/c1/messages', { kind: 'text', text: 'a' })
    expect([refused.status, refused.json.error.code]).toEqual([409, 'offline'])
    await phone.fault({ offline: false })
    await statuses('sent', 'delivered')
  })
})

it('ends held requests and streams when the phone stops', async () => {
  await phone.fault({ timeoutNext: 1 })
  const held = expect(phone.send(text)).rejects.toThrow()
  const stream = await fetch(`${phone.url}/page/customers/c1/events`)
  await eventually('the send', async () => (await phone.chat()).messages.length === 2)
  await phone.phone.stop()
  await held
  await expect(stream.text()).rejects.toThrow()
  const headers = { authorization: `Bearer ${accessToken}` }
  expect((await fetch(`${phone.url}/v26.0/1`, { headers })).status).toBe(503)
  expect((await phone.page('customers')).status).toBe(503)
})
