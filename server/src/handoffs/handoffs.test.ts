import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Handoff, HandoffList, SessionDetail } from '../../contract/index.ts'
import { forgetTalks } from '../../testing/forgetTalks.ts'
import { stepFlow } from '../../testing/stepFlow.ts'
import { startTestServer, type TestServer } from '../../testing/testServer.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
  const text = (name: string, initial?: string) => ({
    name,
    type: 'text' as const,
    privacy: 'plain' as const,
    ...(initial === undefined ? {} : { initial }),
  })
  const variables = [text('topic', '"fees"'), text('note')]
  const says = { resolved: 'Solved: {note}', unavailable: 'Nobody is here' }
  for (const priority of ['normal', 'urgent']) {
    const id = priority === 'urgent' ? 'help' : 'agent'
    await server.publish(
      stepFlow({ id, kind: 'handoff', variables, says, data: { priority, waitMinutes: 10 } }),
    )
  }
})
afterAll(() => server.stop())
beforeEach(async () => {
  await forgetTalks(server.database)
  server.graph.requests.length = 0
})

const sent = (count: number) =>
  vi.waitFor(() => expect(server.graph.requests).toHaveLength(count), { timeout: 8_000 })
const quiet = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const run = (sql: string) => server.database.hot.query(sql)
const open = async () => HandoffList.parse((await server.api('GET', '/handoffs')).body).handoffs
const post = (id: string, verb: string, body: unknown) =>
  server.api('POST', `/handoffs/${id}/${verb}`, body)

async function begin(word = 'agent', from?: string): Promise<Handoff> {
  const before = server.graph.requests.length
  await server.say(word, from === undefined ? {} : { from })
  await sent(before + 1)
  const [first] = await open()
  if (!first) throw new Error('The conversation waits for a person')
  return first
}

describe('a conversation that waits for a person', () => {
  it('is listed with what they should know, the most urgent first', async () => {
    await begin('agent', '628110000001')
    await begin('help', '628110000002')
    const list = await open()
    expect(list.map(({ flow, priority }) => [flow, priority])).toEqual([
      ['help', 'urgent'],
      ['agent', 'normal'],
    ])
    expect(list[0]).toMatchObject({
      state: 'waiting',
      queue: 'service',
      payload: [{ label: 'Asked about', value: 'fees' }],
      contact: { phone: '•••• 0002' },
    })
  })

  it('goes on alone when its time is over, and cannot be taken then', async () => {
    const { id, session } = await begin()
    await run("update task set run_at = now() where kind = 'timer'")
    await run("select pg_notify('alur_task', '')")
    await sent(2)
    expect(server.graph.texts()[1]).toBe('Nobody is here')
    expect(await open()).toEqual([])
    expect((await post(id, 'take', { agent: 'Dewi' })).status).toBe(410)
    const { body } = await server.api('GET', `/handoffs?session=${session}`)
    expect(HandoffList.parse(body).handoffs).toMatchObject([{ id, state: 'ended' }])
  })
})

describe('a person', () => {
  it('takes it over, talks, and gives it back with a note', async () => {
    const { id, session } = await begin()
    expect((await post(id, 'take', { agent: 'Dewi' })).body).toMatchObject({
      state: 'taken',
      agent: 'Dewi',
    })
    await server.say('Are you there?')
    await quiet(300)
    expect((await post(id, 'reply', { text: 'Yes, how can I help?' })).status).toBe(202)
    await sent(2)
    expect(server.graph.texts()[1]).toBe('Yes, how can I help?')
    const back = { outcome: 'resolved', note: 'Fee returned' }
    expect((await post(id, 'return', back)).body).toMatchObject({ state: 'ended', ...back })
    await sent(3)
    expect(server.graph.texts()[2]).toBe('Solved: Fee returned')
    const detail = SessionDetail.parse((await server.api('GET', `/sessions/${session}`)).body)
    expect(detail.outcome).toBe('resolved')
    expect(detail.messages.map((one) => [one.direction, 'agent' in one ? one.agent : ''])).toEqual([
      ['in', ''],
      ['out', null],
      ['in', ''],
      ['out', 'Dewi'],
      ['out', null],
    ])
    // What was said to the person is kept and was not played.
    expect(detail.journal.map(({ event }) => event.type)).toEqual(['start', 'answer', 'answer'])
    await server.say('agent')
    await sent(4)
  })

  it('is not cut off by the time for being taken', async () => {
    const { id } = await begin()
    await post(id, 'take', { agent: 'Dewi' })
    await vi.waitFor(async () => {
      expect((await run("select 1 from task where kind = 'timer'")).rowCount).toBe(0)
    })
    await server.say('Hello?')
    await quiet(300)
    expect(server.graph.requests).toHaveLength(1)
  })

  it('takes what nobody else has taken, though two try at once', async () => {
    const { id } = await begin()
    const takes = await Promise.all(
      ['Dewi', 'Budi', 'Sri'].map((agent) => post(id, 'take', { agent })),
    )
    expect(takes.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  })

  it('says nothing before taking it, nor after giving it back', async () => {
    const { id } = await begin()
    expect((await post(id, 'reply', { text: 'Hi' })).status).toBe(409)
    expect((await post(id, 'return', { outcome: 'returned' })).status).toBe(409)
    await post(id, 'take', { agent: 'Dewi' })
    expect((await post(id, 'return', { outcome: 'returned' })).status).toBe(200)
    expect((await post(id, 'reply', { text: 'Hi' })).status).toBe(410)
    expect((await post(id, 'return', { outcome: 'returned' })).status).toBe(410)
    await sent(2)
    expect(server.graph.texts()[1]).toBe('Exit returned')
  })

  it('is told when the customer has been silent for too long', async () => {
    const { id } = await begin()
    await post(id, 'take', { agent: 'Dewi' })
    await run("update message set created_at = now() - interval '25 h' where direction = 'in'")
    expect(await post(id, 'reply', { text: 'Still there?' })).toMatchObject({
      status: 409,
      body: { error: { code: 'window_closed' } },
    })
  })

  it('holds a report back until it is given back', async () => {
    const flow = stepFlow({ id: 'news', kind: 'message', data: { text: { en: 'News' } } })
    const trigger = {
      id: 'start',
      kind: 'event' as const,
      event: 'news.odd',
      input: [],
      to: 'step',
    }
    await server.publish({ ...flow, triggers: [{ ...trigger, interrupts: true }] })
    const { id } = await begin()
    await post(id, 'take', { agent: 'Dewi' })
    const contact = { waId: '628123456001' }
    await server.api('POST', '/events', { contact, event: 'news.odd', key: 'k1' })
    await quiet(300)
    expect(server.graph.requests).toHaveLength(1)
    await post(id, 'return', { outcome: 'returned' })
    await sent(4)
    expect(server.graph.texts().slice(1, 3)).toEqual(['Exit returned', 'News'])
  })

  it.each([
    ['take', {}],
    ['take', { agent: ' ' }],
    ['reply', { text: '' }],
    ['reply', { text: 'x'.repeat(4_097) }],
    ['return', { outcome: 'unavailable' }],
  ])('cannot %s with %j', async (verb, body) => {
    const { id } = await begin()
    expect((await post(id, verb, body)).status).toBe(400)
  })

  it('finds nothing where nothing waits', async () => {
    const nobody = '0b8e7c34-8f0f-4a52-9e0e-6a0a0c1d2e3f'
    expect((await post(nobody, 'take', { agent: 'Dewi' })).status).toBe(404)
    expect((await post('odd', 'take', { agent: 'Dewi' })).status).toBe(404)
    expect((await server.api('GET', '/handoffs?session=odd')).status).toBe(400)
  })
})

it('answers by the flow again when the conversation ends in another way', async () => {
  const { id } = await begin()
  await post(id, 'take', { agent: 'Dewi' })
  await vi.waitFor(async () => {
    expect((await run("select 1 from inbox where state = 'new'")).rowCount).toBe(0)
  })
  // As if the step were closed from elsewhere.
  await run(`with fired as (update task set state = 'fired' where kind = 'outside' returning id, lane)
    insert into inbox (contact_id, key, kind, body)
    select lane, 'call:' || id, 'answer', jsonb_build_object('task', id, 'node', 'step', 'number', 1,
      'outcome', 'closed', 'output', '{}'::jsonb)
    from fired`)
  await run("select pg_notify('alur_inbox', '')")
  await sent(2)
  expect((await run("select 1 from contact where owner = 'agent'")).rowCount).toBe(0)
})
