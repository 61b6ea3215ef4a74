import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest'
import { type CuttableLine, cuttableLine } from '../../testing/cuttableLine.ts'
import { accept } from '../../testing/fakeGraph.ts'
import { smallFlow } from '../../testing/flows.ts'
import { startTestServer, type TestServer } from '../../testing/testServer.ts'

let line: CuttableLine
let server: TestServer

beforeAll(async () => {
  line = await cuttableLine(Number(new URL(inject('postgresUrl')).port))
  const route = (url: string) => url.replace(/:\d+\/(\w+)$/, `:${line.port}/$1`)
  server = await startTestServer({}, { route })
  await server.publish(smallFlow({ id: 'drinks', word: 'drinks' }))
})
afterAll(async () => {
  line.mend()
  await server.stop()
  await line.stop()
})

const sent = (count: number) =>
  vi.waitFor(() => expect(server.graph.requests).toHaveLength(count), { timeout: 10_000 })

it('answers 503 while the database is away, so that webhooks come again, and goes on after it', async () => {
  await server.say('drinks')
  await sent(1)
  line.cut()
  expect(await server.say('Sari')).toBe(503)
  expect(await server.api('GET', '/flows')).toMatchObject({
    status: 503,
    body: { error: { code: 'unavailable' } },
  })
  expect((await fetch(`${server.address}/readyz`)).status).toBe(503)
  expect((await fetch(`${server.address}/healthz`)).status).toBe(200)
  line.mend()
  expect(await server.say('Sari')).toBe(200)
  await sent(2)
  expect((await fetch(`${server.address}/readyz`)).status).toBe(200)
})

it('does not forget that a message was accepted while the database was away', async () => {
  server.graph.replies.push((request, response, socket) => {
    line.cut()
    setTimeout(() => accept(request, response, socket), 100)
    setTimeout(() => line.mend(), 1_500)
  })
  await server.say('tea')
  await sent(4)
  expect(server.graph.texts().slice(2)).toEqual(['Tea it is', 'Bye Sari'])
  const { rows } = await server.database.hot.query(
    "select status, resent from message where direction = 'out' and content ->> 'text' = 'Tea it is'",
  )
  expect(rows).toEqual([{ status: 'accepted', resent: false }])
})
