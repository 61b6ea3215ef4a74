import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { SessionList } from '../../contract/index.ts'
import { NUMBER_ID } from '../../testing/addChannel.ts'
import { smallFlow } from '../../testing/flows.ts'
import { forgetTalks } from '../../testing/forgetTalks.ts'
import { stepFlow } from '../../testing/stepFlow.ts'
import { startTestServer, type TestServer } from '../../testing/testServer.ts'
import { CUSTOMER } from '../../testing/webhooks.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
  await server.publish(smallFlow({ id: 'drinks', word: 'drinks' }))
  await server.publish(reported('bill', 'bill.issued', {}))
  await server.publish(reported('alert', 'login.odd', { interrupts: true }))
})
afterAll(() => server.stop())
beforeEach(async () => {
  await forgetTalks(server.database)
  server.graph.requests.length = 0
})

/** Says what was reported and ends, or asks something first. */
function reported(id: string, event: string, { interrupts }: { interrupts?: boolean }) {
  const flow = stepFlow({
    id,
    kind: 'message',
    data: { text: { en: `${id}: {amount}` }, attachment: undefined },
    variables: [{ name: 'amount', type: 'text', privacy: 'plain' }],
  })
  const input = [{ name: 'amount', variable: 'amount' }]
  const trigger = {
    id: 'start',
    kind: 'event' as const,
    event,
    input,
    ...(interrupts ? { interrupts } : {}),
    to: 'step',
  }
  return { ...flow, triggers: [trigger] }
}

const sent = (count: number) =>
  vi.waitFor(() => expect(server.graph.requests).toHaveLength(count), { timeout: 8_000 })
const quiet = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const sessions = async () =>
  SessionList.parse((await server.api('GET', '/sessions')).body).sessions.map(
    ({ flow, status, outcome }) => [flow, status, outcome],
  )

let keys = 0
function report(event: string, more: Record<string, unknown> = {}) {
  keys += 1
  const body = {
    contact: { waId: CUSTOMER },
    event,
    key: `key-${keys}`,
    values: { amount: 'Rp1' },
    ...more,
  }
  return server.api('POST', '/events', body)
}

describe('a report', () => {
  it('begins the flow that has it as a trigger, for somebody who never wrote', async () => {
    expect(await report('bill.issued')).toEqual({ status: 202, body: { isNew: true } })
    await sent(2)
    expect(server.graph.texts()[0]).toBe('bill: Rp1')
    expect(server.graph.requests[0]?.body.to).toBe(`+${CUSTOMER}`)
  })

  it('counts once for its key', async () => {
    await report('bill.issued', { key: 'same' })
    expect((await report('bill.issued', { key: 'same' })).body).toEqual({ isNew: false })
    await sent(2)
    await quiet(200)
    expect(await sessions()).toHaveLength(1)
  })

  it('waits while another conversation is open, and begins when it ends', async () => {
    await server.say('drinks')
    await sent(1)
    await report('bill.issued')
    await quiet(300)
    expect(server.graph.requests).toHaveLength(1)
    await server.say('Sari')
    await server.say('tea')
    await sent(6)
    expect(server.graph.texts().slice(2, 5)).toEqual(['Tea it is', 'Bye Sari', 'bill: Rp1'])
    expect(await sessions()).toEqual([
      ['bill', 'done', expect.anything()],
      ['drinks', 'done', 'served'],
    ])
    const { rows } = await server.database.hot.query("select 1 from task where kind = 'event'")
    expect(rows).toEqual([])
  })

  it('is forgotten after a day of waiting', async () => {
    await server.say('drinks')
    await sent(1)
    await report('bill.issued')
    await vi.waitFor(async () => {
      const { rowCount } = await server.database.hot.query(
        `update task
         set run_at = now(),
           payload = jsonb_set(payload, '{reportedAt}', to_jsonb(extract(epoch from now() - interval '25 h') * 1000))
         where kind = 'event'`,
      )
      expect(rowCount).toBe(1)
    })
    await server.database.hot.query("select pg_notify('alur_task', '')")
    await vi.waitFor(async () => {
      const { rows } = await server.database.hot.query("select 1 from task where kind = 'event'")
      expect(rows).toEqual([])
    })
    expect(server.graph.requests).toHaveLength(1)
  })

  it('that cannot wait ends the open conversation', async () => {
    await server.say('drinks')
    await sent(1)
    await report('login.odd')
    await sent(3)
    expect(server.graph.texts()[1]).toBe('alert: Rp1')
    expect(await sessions()).toEqual([
      ['alert', 'done', expect.anything()],
      ['drinks', 'done', 'interrupted'],
    ])
    const { rows } = await server.database.hot.query("select 1 from task where kind = 'timer'")
    expect(rows).toEqual([])
  })

  it('that no flow knows changes nothing', async () => {
    expect((await report('nobody.cares')).status).toBe(202)
    await quiet(200)
    expect(await sessions()).toEqual([])
    const { rows } = await server.database.hot.query(
      "select state from inbox where kind = 'signal'",
    )
    expect(rows).toEqual([{ state: 'done' }])
  })

  it('goes to the number it names, if it is ours', async () => {
    expect((await report('bill.issued', { channel: '1' })).status).toBe(404)
    expect((await report('bill.issued', { channel: NUMBER_ID })).status).toBe(202)
    await sent(2)
  })

  it.each([
    ['no contact', { contact: {} }],
    ['an odd number', { contact: { waId: 'abc' } }],
    ['an odd name', { event: 'Bill Issued' }],
    ['no key', { key: '' }],
    ['a channel that is no text', { channel: 7 }],
    ['odd values', { values: 'x' }],
  ])('with %s is refused', async (_, more) => {
    expect((await report('bill.issued', more)).status).toBe(400)
  })
})
