import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { smallFlow } from '../../testing/flows.ts'
import { forgetTalks } from '../../testing/forgetTalks.ts'
import { startTestServer, type TestServer } from '../../testing/testServer.ts'
import { CUSTOMER, wamid, webhook } from '../../testing/webhooks.ts'
import { refusalOf } from './refusalOf.ts'
import { sniffType } from './sniffType.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
  await server.publish(smallFlow({ id: 'drinks', word: 'drinks' }))
})
afterAll(() => server.stop())
beforeEach(async () => {
  await forgetTalks(server.database)
  server.graph.requests.length = 0
  server.graph.files.clear()
})

const JPEG = Buffer.from('ffd8ffe000104a46494600', 'hex')
const PDF = Buffer.from('%PDF-1.7\n')
const run = (sql: string) => server.database.hot.query(sql)

/** The customer sends a file that the provider keeps under this id. */
function sendFile(id: string, mime = 'image/jpeg', type = 'image') {
  const item = { id: wamid(), from: CUSTOMER, timestamp: '1700000000', type }
  const media = {
    id,
    mime_type: mime,
    sha256: 'x',
    ...(type === 'document' ? { filename: 'a.pdf' } : {}),
  }
  return server.deliver(webhook({ messages: [{ ...item, [type]: media }] }))
}

const kept = (id: string) =>
  vi.waitFor(
    async () => {
      const { rows } = await run(`select * from media where id = 'wa:${id}'`)
      expect(rows).toHaveLength(1)
      return rows[0]
    },
    { timeout: 5_000 },
  )

describe('a customer’s file', () => {
  it('is fetched at once and kept with its true size', async () => {
    server.graph.files.set('M1', { type: 'image/jpeg', bytes: JPEG })
    await sendFile('M1')
    const medium = await kept('M1')
    expect(medium).toMatchObject({ type: 'image/jpeg', size: JPEG.length, origin: 'chat' })
    expect(medium.bytes).toEqual(JPEG)
    expect((await run("select 1 from task where kind = 'media'")).rowCount).toBe(0)
    const file = await fetch(`${server.address}/api/media/wa:M1`)
    expect(file.headers.get('content-type')).toBe('image/jpeg')
    expect(Buffer.from(await file.arrayBuffer())).toEqual(JPEG)
  })

  it.each([
    ['M2', 'application/vnd.android.package-archive', Buffer.from('PK'), 'type'],
    ['M3', 'application/pdf', JPEG, 'forged'],
  ])('%s of type %s is refused and says why', async (id, mime, bytes, refused) => {
    server.graph.files.set(id, { type: mime, bytes })
    await sendFile(id, mime, 'document')
    expect(await kept(id)).toMatchObject({ refused, bytes: null })
    expect((await fetch(`${server.address}/api/media/wa:${id}`)).status).toBe(410)
  })

  it('that the provider has no more is noted, not asked for again', async () => {
    await sendFile('GONE')
    expect(await kept('GONE')).toMatchObject({ refused: 'unavailable' })
  })

  it('that comes damaged is fetched again', async () => {
    server.graph.files.set('M4', { type: 'image/jpeg', bytes: JPEG, sha256: 'another' })
    await sendFile('M4')
    await vi.waitFor(async () => {
      const { rows } = await run("select attempt, state from task where kind = 'media'")
      expect(rows).toEqual([{ attempt: 1, state: 'waiting' }])
    })
    server.graph.files.set('M4', { type: 'image/jpeg', bytes: JPEG })
    await run("update task set run_at = now() where kind = 'media'")
    await run("select pg_notify('alur_call', '')")
    expect((await kept('M4')).bytes).toEqual(JPEG)
  })

  it('sent twice is kept once', async () => {
    server.graph.files.set('M5', { type: 'application/pdf', bytes: PDF })
    await sendFile('M5', 'application/pdf', 'document')
    await sendFile('M5', 'application/pdf', 'document')
    await kept('M5')
    await vi.waitFor(async () => {
      expect((await run("select 1 from task where kind = 'media'")).rowCount).toBe(0)
    })
    expect((await run('select 1 from media')).rowCount).toBe(1)
  })

  it('whose server died while fetching is fetched by another', async () => {
    server.graph.files.set('M6', { type: 'image/jpeg', bytes: JPEG, sha256: 'another' })
    await sendFile('M6')
    await vi.waitFor(async () => {
      const { rowCount } = await run(
        `update task set state = 'running', lease_until = now() - interval '1 s'
         where kind = 'media' and state = 'waiting' and attempt = 1`,
      )
      expect(rowCount).toBe(1)
    })
    server.graph.files.set('M6', { type: 'image/jpeg', bytes: JPEG })
    await run("select pg_notify('alur_call', '')")
    expect((await kept('M6')).attempt).toBeUndefined()
  })
})

it.each(['/media/nothing', '/media/wa:x', '/media/%00'])('there is nothing at %s', async (path) => {
  expect((await server.api('GET', path)).status).toBe(404)
})

it('knows a file by its beginning alone', () => {
  expect(sniffType(JPEG)).toBe('image/jpeg')
  expect(sniffType(PDF)).toBe('application/pdf')
  expect(sniffType(Buffer.from('00000018667479706d703432', 'hex'))).toBe('video/mp4')
  expect(sniffType(Buffer.from('<html>'))).toBeUndefined()
  expect(sniffType(Buffer.alloc(0))).toBeUndefined()
})

it.each([
  ['image/jpeg', JPEG, undefined],
  ['IMAGE/JPEG; q=1', JPEG, undefined],
  ['audio/ogg; codecs=opus', Buffer.from('OggS…'), undefined],
  ['text/plain', Buffer.from('halo'), undefined],
  ['text/plain', Buffer.from('a\0b'), 'forged'],
  ['text/plain', PDF, 'forged'],
  ['text/html', Buffer.from('<p>'), 'type'],
  ['constructor', JPEG, 'type'],
  ['', JPEG, 'type'],
])('takes %j or says why not', (type, bytes, refused) => {
  expect(refusalOf(type, bytes)).toBe(refused)
})
