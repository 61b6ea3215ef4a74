import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { accept, breakOff, refuse, startFakeGraph } from '../../testing/fakeGraph.ts'
import { smallFlow } from '../../testing/flows.ts'
import { forgetTalks } from '../../testing/forgetTalks.ts'
import { startTestServer, type TestServer } from '../../testing/testServer.ts'
import { statusItem, textItem, webhook } from '../../testing/webhooks.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer({ ALUR_DOUBT_SECONDS: '1' })
  await server.publish(smallFlow({ id: 'drinks', word: 'drinks' }))
})
afterAll(() => server.stop())
beforeEach(async () => {
  await forgetTalks(server.database)
  server.graph.requests.length = 0
  server.graph.replies.length = 0
})

const sent = (count: number, timeout = 8_000) =>
  vi.waitFor(() => expect(server.graph.requests).toHaveLength(count), { timeout })

const quiet = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

async function messages() {
  const { rows } = await server.database.hot.query(
    "select status, resent, error, wamid from message where direction = 'out' order by seq",
  )
  return rows
}

const statusOf = (index: number, status: string) =>
  vi.waitFor(async () => expect((await messages())[index]?.status).toBe(status), { timeout: 8_000 })

describe('a send', () => {
  it.each([4, 80007, 130429, 131056])(
    'refused with %i before processing is tried again',
    async (code) => {
      server.graph.replies.push(refuse(code))
      await server.say('drinks')
      await sent(1)
      // The pauses of quotas last minutes: the test lets the time pass.
      await vi.waitFor(async () => {
        const { rowCount } = await server.database.hot.query(
          "update task set run_at = now() where kind = 'send' and state = 'waiting' and attempt = 1",
        )
        expect(rowCount).toBe(1)
      })
      await server.database.hot.query("select pg_notify('alur_task', '')")
      await sent(2)
      await statusOf(0, 'accepted')
      expect((await messages())[0].resent).toBe(false)
    },
  )

  it('waits longer for a pair that writes too much, by Meta’s rule', async () => {
    server.graph.replies.push(refuse(131056), refuse(131056))
    await server.say('drinks')
    await sent(2)
    const pauseMs = await vi.waitFor(async () => {
      const { rows } = await server.database.hot.query(
        "select extract(epoch from run_at - now()) * 1000 as ms from task where kind = 'send' and attempt = 2",
      )
      return Number(rows[0].ms)
    })
    expect(pauseMs).toBeGreaterThan(3_000)
    expect(pauseMs).toBeLessThan(4_100)
  })

  it('refused for good is marked with the reason, and the next one goes out', async () => {
    server.graph.replies.push(refuse(131026))
    await server.deliver(webhook({ messages: [textItem('drinks'), textItem('Sari')] }))
    await sent(2)
    await statusOf(0, 'failed')
    expect((await messages())[0].error).toEqual({ code: '131026', message: '(#131026) refused' })
    await statusOf(1, 'accepted')
  })

  it('keeps the order of a contact while its first message waits', async () => {
    server.graph.replies.push(refuse(130429))
    await server.deliver(webhook({ messages: [textItem('drinks'), textItem('Sari')] }))
    await sent(3)
    expect(server.graph.texts()).toEqual([
      'What is your name?',
      'What is your name?',
      'Tea or coffee, Sari?',
    ])
  })

  it('does not hold up other contacts', async () => {
    server.graph.replies.push((request, response, socket) => {
      setTimeout(() => accept(request, response, socket), 600)
    })
    await server.say('drinks', { from: '628110000001' })
    await sent(1)
    await server.say('drinks', { from: '628110000002' })
    await sent(2, 500)
  })

  it('is tried again without doubt when nobody listens', async () => {
    const { port } = new URL(server.graph.url)
    await server.graph.stop()
    await server.say('drinks')
    await quiet(700)
    const late = await startFakeGraph(Number(port))
    await vi.waitFor(() => expect(late.texts()).toEqual(['What is your name?']), { timeout: 8_000 })
    await statusOf(0, 'accepted')
    expect((await messages())[0].resent).toBe(false)
    server.graph = late
  })

  it('that WhatsApp would refuse is failed without being tried', async () => {
    server.graph.replies.push(refuse(130429))
    await server.say('drinks')
    await sent(1)
    await server.database.hot.query(
      `update message set content = jsonb_set(content, '{text}', to_jsonb(repeat('x', 4097)))
       where direction = 'out'`,
    )
    await statusOf(0, 'failed')
    expect((await messages())[0].error.code).toBe('limit')
    expect(server.graph.requests).toHaveLength(1)
  })
})

describe('a send in doubt', () => {
  it('is settled by its status, and not sent again', async () => {
    server.graph.replies.push(breakOff)
    await server.say('drinks')
    await statusOf(0, 'doubt')
    const callback = server.graph.requests[0]?.body.biz_opaque_callback_data
    const status = statusItem('delivered', { id: 'wamid.LATE', biz_opaque_callback_data: callback })
    await server.deliver(webhook({ statuses: [status] }))
    await statusOf(0, 'delivered')
    await quiet(1_300)
    expect(server.graph.requests).toHaveLength(1)
    expect((await messages())[0]).toMatchObject({ wamid: 'wamid.LATE', resent: false })
  })

  it('holds back the next one until it is settled', async () => {
    server.graph.replies.push(breakOff)
    await server.deliver(webhook({ messages: [textItem('drinks'), textItem('Sari')] }))
    await statusOf(0, 'doubt')
    await quiet(300)
    expect(server.graph.requests).toHaveLength(1)
    const callback = server.graph.requests[0]?.body.biz_opaque_callback_data
    await server.deliver(
      webhook({ statuses: [statusItem('sent', { biz_opaque_callback_data: callback })] }),
    )
    await sent(2)
    expect(server.graph.texts()[1]).toBe('Tea or coffee, Sari?')
  })

  it.each([
    ['the connection broke', breakOff],
    ['the provider failed', refuse(131000, 500)],
    ['the provider is overloaded', refuse(2, 503)],
  ])('is sent once more and marked when %s and no status came', async (_, reply) => {
    server.graph.replies.push(reply)
    await server.say('drinks')
    await statusOf(0, 'doubt')
    await sent(2)
    await statusOf(0, 'accepted')
    expect((await messages())[0].resent).toBe(true)
  })

  it('is given up after the second silence, and the next one goes out', async () => {
    server.graph.replies.push(breakOff, breakOff)
    await server.deliver(webhook({ messages: [textItem('drinks'), textItem('Sari')] }))
    await sent(3)
    const [first, second] = await messages()
    expect(first).toMatchObject({ status: 'failed', resent: true })
    expect(first.error.code).toBe('unanswered')
    expect(server.graph.texts()[2]).toBe('Tea or coffee, Sari?')
    expect(second.resent).toBe(false)
  })

  it('is one whose server died while sending', async () => {
    await server.say('drinks')
    await statusOf(0, 'accepted')
    await server.say('Sari')
    await statusOf(1, 'accepted')
    // As the killed server leaves it: under way, with a lease that nobody renews.
    await server.database.hot.query(
      `insert into task (id, kind, lane, session_id, key, payload, state, run_at, lease_until)
       select id, 'send', contact_id, session_id, 'send:' || id, '{}', 'running', now(), now() - interval '1 s'
       from message where direction = 'out' order by seq desc limit 1`,
    )
    await server.database.hot.query(
      "update message set status = 'queued' where id = (select id from task where kind = 'send')",
    )
    await server.database.hot.query("select pg_notify('alur_task', '')")
    await statusOf(1, 'doubt')
    expect(server.graph.requests).toHaveLength(2)
    await sent(3)
    await statusOf(1, 'accepted')
    expect((await messages())[1].resent).toBe(true)
  })
})

describe('statuses', () => {
  it('move a message on in whatever order they come', async () => {
    await server.say('drinks')
    await statusOf(0, 'accepted')
    const callback = server.graph.requests[0]?.body.biz_opaque_callback_data
    const status = (word: string) =>
      statusItem(word, { id: 'wamid.S', biz_opaque_callback_data: callback })
    await server.deliver(webhook({ statuses: [status('read')] }))
    await statusOf(0, 'read')
    await server.deliver(webhook({ statuses: [status('delivered'), status('sent')] }))
    await quiet(300)
    await statusOf(0, 'read')
  })

  it('find the message by its wamid when the callback data is missing', async () => {
    await server.say('drinks')
    await statusOf(0, 'accepted')
    const [{ wamid }] = await messages()
    await server.deliver(
      webhook({ statuses: [statusItem('delivered', { id: wamid, recipient_id: undefined })] }),
    )
    await statusOf(0, 'delivered')
  })

  it('keep the reason of a failure, until a late delivery says otherwise', async () => {
    await server.say('drinks')
    await statusOf(0, 'accepted')
    const [{ wamid }] = await messages()
    const errors = [null, { code: 131026, title: 'Message undeliverable' }]
    await server.deliver(webhook({ statuses: [statusItem('failed', { id: wamid, errors })] }))
    await statusOf(0, 'failed')
    expect((await messages())[0].error).toEqual({
      code: '131026',
      message: 'Message undeliverable',
    })
    await server.deliver(webhook({ statuses: [statusItem('delivered', { id: wamid })] }))
    await statusOf(0, 'delivered')
    expect((await messages())[0].error).toBeNull()
  })
})

describe('a channel', () => {
  it('stops when its token is refused, and keeps what it has to send', async () => {
    server.graph.replies.push(refuse(190, 401))
    await server.say('drinks')
    await vi.waitFor(async () => {
      expect((await server.api('GET', '/channel')).body).toMatchObject({
        kind: 'cloud',
        state: 'stopped',
        stoppedBecause: '(#190) refused (code 190)',
      })
    })
    await server.say('drinks', { from: '628110000009' })
    await quiet(500)
    expect(server.graph.requests).toHaveLength(1)
    await server.database.hot.query("update channel set state = 'open'")
    await server.database.hot.query("select pg_notify('alur_task', '')")
    await sent(3)
  })
})
