import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { SessionDetail, SessionList } from '../../contract/index.ts'
import { smallFlow } from '../../testing/flows.ts'
import { forgetTalks } from '../../testing/forgetTalks.ts'
import { startTestServer, type TestServer } from '../../testing/testServer.ts'
import { textItem, webhook } from '../../testing/webhooks.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
  await server.publish(smallFlow({ id: 'drinks', word: 'drinks' }))
  await server.publish(smallFlow({ id: 'hasty', word: 'hasty' }, { nudge: 1, expire: 2 }))
})
afterAll(() => server.stop())
beforeEach(async () => {
  await forgetTalks(server.database)
  server.graph.requests.length = 0
})

const sent = (count: number) =>
  vi.waitFor(() => expect(server.graph.requests).toHaveLength(count), { timeout: 8_000 })
const quiet = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const sessions = async (query = '') =>
  SessionList.parse((await server.api('GET', `/sessions${query}`)).body)
const count = async (sql: string) => (await server.database.hot.query(sql)).rows[0].n

describe('a session', () => {
  it('stays on its version while a new one takes the new version', async () => {
    await server.publish(smallFlow({ id: 'pinned', word: 'pinned' }))
    await server.say('pinned', { from: '628110000001' })
    await sent(1)
    const document = smallFlow({ id: 'pinned', word: 'pinned', greeting: 'Who are you now?' })
    await server.api('PUT', '/flows/pinned/draft', { document, revision: 1 })
    const published = await server.api('POST', '/flows/pinned/publish', { revision: 2 })
    expect(published.body).toMatchObject({ version: 2 })
    await server.say('Sari', { from: '628110000001' })
    await server.say('pinned', { from: '628110000002' })
    await sent(3)
    expect(server.graph.texts().slice(1).sort()).toEqual([
      'Tea or coffee, Sari?',
      'Who are you now?',
    ])
    const { sessions: open } = await sessions('?flow=pinned')
    expect(open.map(({ version, node }) => [version, node])).toEqual([
      [2, 'ask'],
      [1, 'pick'],
    ])
    const versions = await server.api('GET', '/flows/pinned/versions')
    expect(versions.body).toMatchObject({
      versions: [
        { version: 2, activeSessions: 1 },
        { version: 1, activeSessions: 1 },
      ],
    })
  })

  it('is listed and read with messages and journal, the number masked', async () => {
    await server.deliver(
      webhook({ messages: [textItem('drinks'), textItem('Sari'), textItem('tea')] }),
    )
    await sent(4)
    const {
      sessions: [summary],
      next,
    } = await sessions('?status=done')
    expect(next).toBeNull()
    expect(summary).toMatchObject({
      contact: { name: 'Sari', phone: '•••• 6001' },
      flow: 'drinks',
      flowName: 'Flow drinks',
      version: 1,
      status: 'done',
      node: null,
      outcome: 'served',
      turns: 3,
    })
    await vi.waitFor(async () => {
      const read = await server.api('GET', `/sessions/${summary?.id}`)
      const { messages, journal } = SessionDetail.parse(read.body)
      expect(
        messages.map((one) => [one.direction, one.direction === 'out' ? one.status : '']),
      ).toEqual([
        ['in', ''],
        ['out', 'accepted'],
        ['in', ''],
        ['out', 'accepted'],
        ['in', ''],
        ['out', 'accepted'],
        ['out', 'accepted'],
      ])
      expect(journal.map(({ turn, event, from, to }) => [turn, event.type, from, to])).toEqual([
        [1, 'start', null, 'ask'],
        [2, 'message', 'ask', 'pick'],
        [3, 'message', 'pick', null],
      ])
      expect(JSON.stringify(read.body)).not.toContain('628123456001')
    })
  })

  it('list is paged, newest first', async () => {
    for (const digit of [1, 2, 3]) await server.say('drinks', { from: `62811000000${digit}` })
    await sent(3)
    const first = await sessions('?limit=2')
    expect(first.sessions).toHaveLength(2)
    const second = await sessions(`?limit=2&before=${first.next}`)
    expect(second.sessions).toHaveLength(1)
    const ids = [...first.sessions, ...second.sessions].map(({ id }) => id)
    expect(new Set(ids).size).toBe(3)
  })

  it.each([
    '/sessions?limit=0',
    '/sessions?limit=x',
    '/sessions?status=odd',
    '/sessions?before=-1',
  ])('list refuses %s', async (path) => {
    expect((await server.api('GET', path)).status).toBe(400)
  })

  it.each(['nothing', '0b8e7c34-8f0f-4a52-9e0e-6a0a0c1d2e3f', '%27'])(
    'named %s is not found',
    async (id) => {
      expect((await server.api('GET', `/sessions/${id}`)).status).toBe(404)
    },
  )
})

describe('a timer', () => {
  it('fires after silence, then ends the session, which leaves no task behind', async () => {
    await server.say('hasty')
    await sent(2)
    expect(server.graph.texts()[1]).toContain('Still there?')
    await vi.waitFor(
      async () => {
        const {
          sessions: [session],
        } = await sessions()
        expect(session).toMatchObject({ status: 'done', outcome: 'silence' })
      },
      { timeout: 5_000 },
    )
    expect(await count('select count(*)::int as n from task')).toBe(0)
  })

  it('that a message has made void does not fire', async () => {
    await server.say('hasty')
    await sent(1)
    await quiet(600)
    await server.say('Sari')
    await sent(2)
    await quiet(700)
    expect(server.graph.texts()).toEqual(['What is your name?', 'Tea or coffee, Sari?'])
  })

  it('that fired while its session moved on is stale', async () => {
    await server.say('hasty')
    await sent(1)
    // As if the timer had fired in the very moment the message came: it waits in the inbox behind it.
    await server.database.hot.query(`
      with fired as (
        update task set state = 'fired' where kind = 'timer' returning id, lane, payload
      ), message as (
        insert into inbox (contact_id, key, kind, body)
        select distinct lane, 'message:wamid.RACE', 'message',
          '{"wamid":"wamid.RACE","sentAt":null,"name":null,"type":"text","message":{"kind":"text","text":"Sari"}}'::jsonb
        from fired
        returning id
      )
      insert into inbox (contact_id, key, kind, body)
      select lane, 'timer:' || fired.id, 'timer', payload || jsonb_build_object('task', fired.id)
      from fired, (select count(*) from message) as after_message`)
    await server.database.hot.query("select pg_notify('alur_inbox', '')")
    await sent(2)
    await quiet(300)
    expect(server.graph.texts()[1]).toBe('Tea or coffee, Sari?')
    expect(await count("select count(*)::int as n from inbox where state = 'new'")).toBe(0)
    expect(await count("select count(*)::int as n from session where status = 'active'")).toBe(1)
  })
})

describe('a row that cannot be played', () => {
  const insert = (body: string) =>
    server.database.hot.query(
      `insert into inbox (contact_id, key, kind, body)
       select id, 'message:' || gen_random_uuid(), 'message', $1 from contact`,
      [body],
    )

  it('is parked with its error after three tries, and its contact goes on', async () => {
    await server.say('drinks')
    await sent(1)
    await insert('{"nonsense": true}')
    await server.say('Sari')
    await sent(2)
    expect(server.graph.texts()[1]).toBe('Tea or coffee, Sari?')
    const { rows } = await server.database.hot.query(
      "select tries, error from inbox where state = 'parked'",
    )
    expect(rows).toHaveLength(1)
    expect(rows[0].tries).toBe(3)
    expect(rows[0].error).toContain('ZodError')
  })

  it('does not hold up other contacts of its batch', async () => {
    await server.say('drinks')
    await sent(1)
    await insert('{"nonsense": true}')
    await server.say('drinks', { from: '628110000002' })
    await sent(2)
  })

  it('because the database refuses what came of it is parked as well', async () => {
    await server.say('drinks', { from: '628110000003' })
    await sent(1)
    // A name that PostgreSQL cannot keep, as if the inbox had let it through.
    await server.database.hot.query(`
      alter table contact add constraint no_such_name check (name <> 'Impossible')`)
    await server.deliver(
      webhook({
        messages: [
          textItem('Ada', { from: '628110000003' }),
          textItem('drinks', { from: '628110000004' }),
        ],
        contacts: [{ profile: { name: 'Impossible' }, wa_id: '628110000003' }],
      }),
    )
    await sent(2)
    await vi.waitFor(async () => {
      expect(await count("select count(*)::int as n from inbox where state = 'parked'")).toBe(1)
    })
    await server.database.hot.query('alter table contact drop constraint no_such_name')
    await server.say('Ada', { from: '628110000003' })
    await sent(3)
    expect(server.graph.texts()[2]).toBe('Tea or coffee, Ada?')
  })
})
