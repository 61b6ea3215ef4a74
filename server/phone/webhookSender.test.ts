import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eventually } from './testing/eventually.ts'
import { isSigned, messagesIn, readWebhook, textsIn } from './testing/readWebhook.ts'
import { startTestPhone, type TestPhone } from './testing/startTestPhone.ts'

let phone: TestPhone
const retries = { retryFirstMs: 20, retryMaxMs: 80 }
beforeEach(async () => {
  phone = await startTestPhone({ limits: retries })
})
afterEach(async () => {
  expect(phone.errors).toEqual([])
  await phone.stop()
})

const say = (text: string, customerId?: string) => phone.write({ kind: 'text', text }, customerId)
const settled = () =>
  eventually('every webhook taken', async () => (await phone.delivery()).pending === 0)

describe('a customer’s message', () => {
  it('arrives signed over its raw bytes, escaped as Meta escapes', async () => {
    await say('Cicilan 1/2 — café 😀 "a" \u0000')
    await settled()
    const [webhook, ...others] = phone.receiver.received
    if (!webhook) throw new Error('No webhook came.')
    expect(others).toEqual([])
    expect(isSigned(webhook)).toBe(true)
    expect(webhook.headers['content-type']).toBe('application/json')
    const raw = webhook.raw.toString('latin1')
    expect(raw).toContain(String.raw`Cicilan 1\/2 \u2014 caf\u00e9 \ud83d\ude00 \"a\" \u0000`)
    expect([...webhook.raw].every((byte) => byte < 0x80)).toBe(true)
    expect(webhook.raw.toString()).not.toBe(JSON.stringify(JSON.parse(webhook.raw.toString())))
  })

  it('tells who wrote what, when, and to which number', async () => {
    const { id, at } = await say('pinjaman')
    const [sari] = await phone.customers()
    await settled()
    expect(phone.receiver.received.flatMap(readWebhook)).toEqual([
      {
        messaging_product: 'whatsapp',
        metadata: { display_phone_number: '6281110002000', phone_number_id: '106540352242922' },
        contacts: [{ profile: { name: 'Sari' }, wa_id: '628123456001', user_id: sari?.userId }],
        messages: [
          {
            from: '628123456001',
            from_user_id: sari?.userId,
            id,
            timestamp: String(Math.floor(Date.parse(at) / 1000)),
            type: 'text',
            text: { body: 'pinjaman' },
          },
        ],
        statuses: [],
      },
    ])
  })

  it('leaves the number out for a customer who hides it', async () => {
    const { json: budi } = await phone.page('customers', { name: 'Budi', phoneShared: false })
    await say('loan', budi.id)
    await settled()
    const [value] = phone.receiver.received.flatMap(readWebhook)
    expect(value?.contacts).toEqual([{ profile: { name: 'Budi' }, user_id: budi.userId }])
    expect(value?.messages[0]).not.toHaveProperty('from')
    expect(value?.messages[0]).toMatchObject({ from_user_id: budi.userId })
  })

  it('follows one handshake, and gets its second tick when it is taken', async () => {
    await say('a')
    await say('b')
    await settled()
    expect(phone.receiver.handshakes).toEqual(['subscribe'])
    const ticks = (await phone.chat()).messages.map(({ status }) => status)
    expect(ticks).toEqual(['delivered', 'delivered'])
  })
})

describe('a webhook that is not taken', () => {
  it.each([500, 401, 201, 302])('is sent again after HTTP %i, the same bytes', async (status) => {
    let left = 3
    phone.receiver.answerWith(() => (left-- > 0 ? status : 200))
    await say('a')
    await eventually('a refusal', async () =>
      (await phone.delivery()).lastError?.includes(`${status}`),
    )
    expect((await phone.chat()).messages[0]?.status).toBe('sent')
    await settled()
    expect(phone.receiver.received).toHaveLength(4)
    expect(new Set(phone.receiver.received.map(({ raw }) => raw.toString())).size).toBe(1)
    expect(await phone.delivery()).toEqual({ pending: 0 })
  })

  it('is sent again with growing pauses', async () => {
    let left = 4
    phone.receiver.answerWith(() => (left-- > 0 ? 503 : 200))
    await say('a')
    await settled()
    const times = phone.receiver.received.map(({ at }) => at)
    const pauses = times.slice(1).map((at, index) => at - (times[index] ?? 0))
    for (const [index, least] of [20, 40, 80, 80].entries()) {
      expect(pauses[index]).toBeGreaterThanOrEqual(least - 2)
    }
  })

  it('holds up what the same customer does next, and nobody else', async () => {
    const { json: budi } = await phone.page('customers', { name: 'Budi' })
    let isUp = false
    phone.receiver.answerWith((raw) => (isUp || raw.includes('Budi') ? 200 : 500))
    for (const text of ['1', '2', '3']) await say(text)
    await say('other', budi.id)
    await eventually('the other customer', () => textsIn(phone.receiver.received).includes('other'))
    expect(new Set(textsIn(phone.receiver.received))).toEqual(new Set(['1', 'other']))
    isUp = true
    await settled()
    expect(
      [...new Set(textsIn(phone.receiver.received))].filter((text) => text !== 'other'),
    ).toEqual(['1', '2', '3'])
  })
})

describe('a webhook nobody takes', () => {
  it('is given up after the last day, and the next one goes', async () => {
    await phone.stop()
    phone = await startTestPhone({ limits: { ...retries, retryForMs: 60 } })
    phone.receiver.answerWith((raw) => (raw.includes('lost') ? 500 : 200))
    await say('lost')
    await say('kept')
    await settled()
    expect((await phone.chat()).messages.map(({ status }) => status)).toEqual(['sent', 'delivered'])
  })

  it('is not even posted while the verify token is wrong', async () => {
    await phone.stop()
    phone = await startTestPhone({ verifyToken: 'wrong', limits: retries })
    await say('a')
    const { lastError } = await eventually('a failed handshake', async () => {
      const delivery = await phone.delivery()
      return delivery.lastError === undefined ? undefined : delivery
    })
    expect(lastError).toContain('did not pass verification (HTTP 403)')
    expect(phone.receiver.received).toEqual([])
  })

  it('that hangs counts as refused', async () => {
    await phone.stop()
    phone = await startTestPhone({ limits: { ...retries, answerWithinMs: 50 } })
    let left = 1
    phone.receiver.answerWith(() => (left-- > 0 ? undefined : 200))
    await say('a')
    await settled()
    expect(phone.receiver.received).toHaveLength(2)
  })
})

describe('faults of delivery', () => {
  it('duplicate every webhook at the same moment', async () => {
    await phone.fault({ duplicateWebhooks: 2 })
    await say('a')
    await settled()
    expect(phone.receiver.received).toHaveLength(3)
    expect(new Set(phone.receiver.received.map(({ raw }) => raw.toString())).size).toBe(1)
  })

  it('delay every webhook, all of them at once', async () => {
    await phone.fault({ delayMs: 150 })
    const startedAt = Date.now()
    for (const text of ['a', 'b', 'c']) await say(text)
    await settled()
    const [first, , third] = phone.receiver.received.map(({ at }) => at - startedAt)
    expect(first).toBeGreaterThanOrEqual(148)
    expect(third).toBeLessThan(400)
    expect(textsIn(phone.receiver.received)).toEqual(['a', 'b', 'c'])
  })

  it('turn the order round', async () => {
    await phone.fault({ reorder: true })
    for (const text of ['a', 'b', 'c']) await say(text)
    await settled()
    expect(textsIn(phone.receiver.received)).toEqual(['c', 'b', 'a'])
  })

  it('put several customers into one webhook, in the order each of them wrote', async () => {
    const { json: budi } = await phone.page('customers', { name: 'Budi' })
    await phone.fault({ batch: 4 })
    for (const text of ['a', 'b', 'c']) await say(text)
    await say('d', budi.id)
    await say('e', budi.id)
    await settled()
    expect(phone.receiver.received.map((webhook) => messagesIn([webhook]).length)).toEqual([4, 1])
    expect(textsIn(phone.receiver.received)).toEqual(['a', 'b', 'c', 'd', 'e'])
    const [value] = phone.receiver.received.flatMap(readWebhook)
    expect(value?.contacts.map(({ profile }) => profile)).toEqual([
      { name: 'Sari' },
      { name: 'Budi' },
    ])
  })

  it('are over when they are switched off', async () => {
    await phone.fault({ reorder: true, batch: 10, duplicateWebhooks: 1 })
    await phone.fault({ reorder: false, batch: 1, duplicateWebhooks: 0 })
    await say('a')
    await say('b')
    await settled()
    await sleep(50)
    expect(textsIn(phone.receiver.received)).toEqual(['a', 'b'])
  })
})
