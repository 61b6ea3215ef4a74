import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { accept, type FakeGraph, startFakeGraph, textOf } from '../testing/fakeGraph.ts'
import { smallFlow } from '../testing/flows.ts'
import { callsOf, cloudSettings } from '../testing/serverCalls.ts'
import { runProcess, type ServerProcess, startProcess } from '../testing/serverProcess.ts'
import { temporaryFolder } from '../testing/temporaryFolder.ts'
import { testDatabaseUrl } from '../testing/testDatabase.ts'
import { statusItem, textItem, webhook } from '../testing/webhooks.ts'
import { connectDatabase } from './db/database.ts'
import { createLog } from './lib/log.ts'

describe('the process', () => {
  it('names every wrong setting and ends', async () => {
    const { code, errors } = await runProcess({ HOST: '0.0.0.0', PORT: 'x' })
    expect(code).toBe(1)
    expect(errors).toContain('HOST must be a loopback address')
    expect(errors).toContain('PORT must be a whole number')
    expect(errors).not.toContain('    at ')
  })

  it('says so when the database cannot be reached', async () => {
    const { code, errors } = await runProcess({ DATABASE_URL: 'postgres://x:y@127.0.0.1:1/none' })
    expect(code).toBe(1)
    expect(errors).toContain('ECONNREFUSED')
  })

  it('says so when its port is taken, and leaves nothing running', async () => {
    const { url, drop } = await testDatabaseUrl()
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    const { code, errors } = await runProcess({
      DATABASE_URL: url,
      PORT: port,
      ALUR_LIBRARY: 'none',
    })
    expect(code).toBe(1)
    expect(errors).toContain(`Port ${port} is in use`)
    other.close()
    await drop()
  })
})

describe('a server that is killed in mid conversation', () => {
  let database: Awaited<ReturnType<typeof testDatabaseUrl>>
  let graph: FakeGraph
  let server: ServerProcess
  let port: string
  const start = () =>
    startProcess({
      DATABASE_URL: database.url,
      PORT: port,
      ALUR_DOUBT_SECONDS: '5',
      ...cloudSettings(graph.url),
    })

  beforeAll(async () => {
    database = await testDatabaseUrl()
    graph = await startFakeGraph()
    port = '0'
    server = await start()
    port = new URL(server.address).port
    const { publish } = callsOf(server.address)
    await publish(smallFlow({ id: 'drinks', word: 'drinks' }))
    await publish(smallFlow({ id: 'hasty', word: 'hasty' }, { nudge: 3, expire: 600 }))
  })
  afterAll(async () => {
    await server.end()
    await graph.stop()
    await database.drop()
  })

  /** As Meta does: again and again until 200. */
  async function deliver(payload: unknown): Promise<void> {
    const { deliver: once } = callsOf(server.address)
    while ((await once(payload).catch(() => 0)) !== 200) await sleep(100)
  }

  const textsTo = (customer: string) =>
    graph.requests.filter(({ body }) => body.to === `+${customer}`).map(textOf)

  /** Accepts a message and tells of it by a status, as Meta does. */
  function acceptAndTell(): void {
    graph.replies.push((request, response, socket) => {
      acceptAndTell()
      accept(request, response, socket)
      const callback = request.body.biz_opaque_callback_data
      void deliver(
        webhook({ statuses: [statusItem('sent', { biz_opaque_callback_data: callback })] }),
      )
    })
  }

  it('goes on where it was; nothing is lost, nothing is sent twice', {
    timeout: 90_000,
  }, async () => {
    acceptAndTell()
    const customers = Array.from({ length: 8 }, (_, index) => `62812000000${index}`)
    const expected = ['What is your name?', 'Tea or coffee, Sari?', 'Tea it is', 'Bye Sari']
    const talk = async (customer: string) => {
      for (const [word, answers] of [
        ['drinks', 1],
        ['Sari', 2],
        ['tea', 4],
      ] as const) {
        await deliver(webhook({ messages: [textItem(word, { from: customer })] }))
        await vi.waitFor(() => expect(textsTo(customer)).toHaveLength(answers), { timeout: 60_000 })
        await sleep(Math.random() * 800)
      }
    }
    const talks = Promise.all(customers.map(talk))
    for (let kills = 0; kills < 5; kills += 1) {
      await sleep(150 + Math.random() * 500)
      await server.kill()
      server = await start()
    }
    await talks
    await sleep(500)
    for (const customer of customers) expect(textsTo(customer)).toEqual(expected)
    const { hot, close } = connectDatabase(database.url, createLog('silent'))
    const { rows } = await hot.query(
      'select status, outcome, count(*)::int as n from session group by 1, 2',
    )
    expect(rows).toEqual([{ status: 'done', outcome: 'served', n: 8 }])
    await vi.waitFor(async () => {
      expect((await hot.query('select id from task')).rows).toEqual([])
    })
    expect((await hot.query("select id from inbox where state <> 'done'")).rows).toEqual([])
    await close()
  })

  it('fires the timers that came due while it was away, once', async () => {
    const customer = '628130000001'
    await deliver(webhook({ messages: [textItem('hasty', { from: customer })] }))
    await vi.waitFor(() => expect(textsTo(customer)).toHaveLength(1))
    await server.kill()
    await sleep(3_500)
    expect(textsTo(customer)).toHaveLength(1)
    server = await start()
    await vi.waitFor(() => expect(textsTo(customer)).toHaveLength(2), { timeout: 10_000 })
    await sleep(500)
    expect(textsTo(customer)[1]).toContain('Still there?')
    expect(textsTo(customer)).toHaveLength(2)
  })
})

describe('a server without any settings', () => {
  it('talks by its own phone and its own PostgreSQL, also after a kill', {
    timeout: 90_000,
  }, async () => {
    const folder = await temporaryFolder()
    const environment = { PORT: '0', ALUR_DATA_DIR: folder.path }
    const first = await startProcess(environment)
    expect(first.lines).toContain('Alur is ready')
    await say(first, { kind: 'text', text: 'pinjaman' })
    await answered(first, 1)
    await first.kill()
    const second = await startProcess(environment)
    const [intro] = await answered(second, 1)
    await say(second, { kind: 'button', replyTo: intro?.id, buttonId: intro?.buttons?.[0]?.id })
    const [, consent] = await answered(second, 2)
    expect(consent?.buttons).toHaveLength(3)
    const { flows } = (await (await fetch(`${second.address}/api/flows`)).json()) as {
      flows: unknown[]
    }
    const loan = { id: 'personal-loan', liveVersion: 1, activeSessions: 1 }
    expect(flows).toContainEqual(expect.objectContaining(loan))
    expect(await second.end('SIGINT')).toBe(0)
    await folder.remove()
  })

  type Bubble = { id: string; direction: string; buttons?: { id: string }[] }

  async function say({ address }: ServerProcess, message: unknown): Promise<void> {
    const answer = await fetch(`${address}/phone/page/customers/c1/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
    })
    expect(answer.ok).toBe(true)
  }

  async function answered({ address }: ServerProcess, count: number): Promise<Bubble[]> {
    return vi.waitFor(
      async () => {
        const answer = await fetch(`${address}/phone/page/customers/c1/chat`)
        const { messages } = (await answer.json()) as { messages: Bubble[] }
        const bubbles = messages.filter(({ direction }) => direction === 'out')
        expect(bubbles).toHaveLength(count)
        return bubbles
      },
      { timeout: 10_000 },
    )
  }
})
