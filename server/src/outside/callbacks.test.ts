import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { RefundList } from '../../contract/index.ts'
import { forgetTalks } from '../../testing/forgetTalks.ts'
import { stepFlow } from '../../testing/stepFlow.ts'
import { temporaryFolder } from '../../testing/temporaryFolder.ts'
import { startTestServer, type TestServer } from '../../testing/testServer.ts'
import { sign } from '../../testing/webhooks.ts'
import { callSecret, keptSecret } from './callbackSecret.ts'

const SECRET = 'callback-secret-of-tests'
let server: TestServer

const variable = (name: string, type: 'money' | 'text', initial?: string) => ({
  name,
  type,
  privacy: 'plain' as const,
  ...(initial === undefined ? {} : { initial }),
})

beforeAll(async () => {
  server = await startTestServer({ ALUR_CALLBACK_SECRET: SECRET })
  await server.publish(
    stepFlow({
      id: 'pay',
      kind: 'payment',
      variables: [
        variable('instalment', 'money', '150000'),
        variable('invoice', 'text', '"7"'),
        variable('received', 'money'),
      ],
    }),
  )
  await server.publish(stepFlow({ id: 'sign', kind: 'sign' }))
})
afterAll(() => server.stop())
beforeEach(async () => {
  await forgetTalks(server.database)
  server.graph.requests.length = 0
})

const sent = (count: number) =>
  vi.waitFor(() => expect(server.graph.requests).toHaveLength(count), { timeout: 8_000 })
const rows = async (sql: string) => (await server.database.hot.query(sql)).rows

async function call(word: string): Promise<string> {
  await server.say(word)
  await sent(1)
  const [row] = await rows('select id from outside_call order by created_at desc limit 1')
  return row.id
}

type Sent = { secret?: string; signature?: string }

async function report(id: string, payload: unknown, { secret, signature }: Sent = {}) {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload)
  const signed = signature ?? sign(body, secret ?? callSecret(SECRET, id))
  const answer = await fetch(`${server.address}/callbacks/${id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-alur-signature': signed },
    body,
  })
  const text = await answer.text()
  return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : text }
}

const paid = (event: string, amount: unknown = '150000', currency = 'IDR') => ({
  event,
  amount,
  currency,
  output: { bank: 'BCA' },
})

describe('a payment that its provider reports', () => {
  it.each([
    ['150000', 'IDR', 'paid'],
    [150000, 'IDR', 'paid'],
    ['150000.00', 'IDR', 'paid'],
    ['1000', 'IDR', 'partial'],
    ['150001', 'IDR', 'over'],
    ['150000', 'USD', 'failed'],
  ])('of %j %s comes to %s, whatever the provider calls it', async (amount, currency, exit) => {
    const id = await call('pay')
    const told = await report(id, { ...paid('e1', amount, currency), outcome: 'SUCCESS' })
    expect(told).toEqual({ status: 200, body: { as: 'delivered' } })
    await sent(2)
    expect(server.graph.texts()[1]).toBe(`Exit ${exit}`)
  })

  it.each(['failed', 'refunded'])('without money may be %s', async (outcome) => {
    const id = await call('pay')
    expect((await report(id, { event: 'e1', outcome })).status).toBe(200)
    await sent(2)
    expect(server.graph.texts()[1]).toBe(`Exit ${outcome}`)
  })

  it('counts once, however often and at whatever moment it is told', async () => {
    const id = await call('pay')
    const told = await Promise.all(Array.from({ length: 5 }, () => report(id, paid('e1'))))
    expect(told.map(({ body }) => body.as).sort()).toEqual([
      'delivered',
      'known',
      'known',
      'known',
      'known',
    ])
    await sent(2)
    expect(await rows("select 1 from inbox where kind = 'answer'")).toHaveLength(1)
  })

  it('made twice leaves a refund to make', async () => {
    const id = await call('pay')
    await report(id, paid('e1'))
    expect(await report(id, paid('e2'))).toEqual({ status: 200, body: { as: 'refund' } })
    expect(
      await rows('select event, outcome, state, amount::text from outside_event order by event'),
    ).toEqual([
      { event: 'e1', outcome: 'paid', state: 'delivered', amount: '150000' },
      { event: 'e2', outcome: 'duplicate', state: 'refund', amount: '150000' },
    ])
    const { refunds } = RefundList.parse((await server.api('GET', '/refunds')).body)
    expect(refunds).toMatchObject([
      { event: 'e2', amount: '150000', currency: 'IDR', reference: 'INV-7' },
    ])
  })

  it('too late is refused, its money on record', async () => {
    const id = await call('pay')
    await server.database.hot.query("update outside_call set expires_at = now() - interval '1 s'")
    expect((await report(id, paid('e1'))).status).toBe(410)
    expect(await rows('select state from outside_event')).toEqual([{ state: 'refund' }])
    expect((await report(id, { event: 'e2', outcome: 'failed' })).status).toBe(410)
    expect(await rows("select 1 from inbox where kind = 'answer'")).toEqual([])
  })

  it.each([
    ['no event', { amount: '1', currency: 'IDR' }],
    ['no money and no word', { event: 'e' }],
    ['an odd amount', paid('e', '1e9')],
    ['a negative amount', paid('e', '-1')],
    ['money without a currency', { event: 'e', amount: '1' }],
    ['a list', []],
    ['no JSON', '{"event":'],
    ['nothing', ''],
  ])('with %s is refused', async (_, body) => {
    const id = await call('pay')
    expect((await report(id, body)).status).toBe(400)
    expect(await rows('select 1 from outside_event')).toEqual([])
  })
})

describe('a callback', () => {
  it('wants the signature of its own call', async () => {
    const id = await call('pay')
    const other = '0b8e7c34-8f0f-4a52-9e0e-6a0a0c1d2e3f'
    expect((await report(id, paid('e'), { secret: SECRET })).status).toBe(401)
    expect((await report(id, paid('e'), { secret: callSecret(SECRET, other) })).status).toBe(401)
    expect((await report(id, paid('e'), { signature: '' })).status).toBe(401)
    expect((await report(id, paid('e'), { signature: 'sha256=00' })).status).toBe(401)
    expect(await rows('select 1 from outside_event')).toEqual([])
  })

  it('to a call that nobody made is not found', async () => {
    expect((await report('0b8e7c34-8f0f-4a52-9e0e-6a0a0c1d2e3f', paid('e'))).status).toBe(404)
    expect((await report('nothing', paid('e'))).status).toBe(404)
  })

  it('of a signature says how it went, in a word of its step', async () => {
    const id = await call('sign')
    expect((await report(id, { event: 'e', outcome: 'paid' })).status).toBe(400)
    const signed = { event: 'e', outcome: 'signed', output: { certificate: 'C-1' } }
    expect(await report(id, signed)).toEqual({ status: 200, body: { as: 'delivered' } })
    await sent(2)
    expect(server.graph.texts()[1]).toBe('Exit signed')
    expect(await report(id, signed)).toEqual({ status: 200, body: { as: 'known' } })
    expect((await report(id, { ...signed, event: 'e2' })).status).toBe(410)
  })
})

it('keeps the secret it made', async () => {
  const folder = await temporaryFolder()
  const secret = keptSecret(folder.path)
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(keptSecret(folder.path)).toBe(secret)
  await folder.remove()
})
