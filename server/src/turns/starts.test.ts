import type { FlowDocument } from '@alur/flows'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { SessionDetail, SessionList } from '../../contract/index.ts'
import { smallFlow } from '../../testing/flows.ts'
import { forgetTalks } from '../../testing/forgetTalks.ts'
import { stepFlow } from '../../testing/stepFlow.ts'
import { startTestServer, type TestServer } from '../../testing/testServer.ts'
import { CUSTOMER, webhook } from '../../testing/webhooks.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
  await server.publish(smallFlow({ id: 'drinks', word: 'drinks' }))
  await server.publish(catchAll('older'))
  await server.publish(bilingual(catchAll('menu')))
  await server.publish(bilingual(speaking()))
  await server.publish(bilingual(reported()))
  await server.publish(stepFlow({ id: 'consent', kind: 'consent' }))
  await server.publish(waiting())
})
afterAll(() => server.stop())
beforeEach(async () => {
  await forgetTalks(server.database)
  server.graph.requests.length = 0
})

function catchAll(id: string): FlowDocument {
  const variables = [{ name: 'said', type: 'text' as const, privacy: 'plain' as const }]
  const data = { text: { en: `${id}: {said}` }, attachment: undefined }
  return stepFlow({
    id,
    kind: 'message',
    variables,
    data,
    triggers: [{ id: 'start', kind: 'anything', variable: 'said', to: 'step' }],
  })
}

/** Asks a name; `bahasa` changes the language. */
function speaking(): FlowDocument {
  const flow = smallFlow({ id: 'speak', word: 'speak' })
  const word = { id: 'toId', words: { en: ['bahasa'], id: ['bahasa'] }, language: 'id' }
  return { ...flow, settings: { ...flow.settings, words: [word] } }
}

/** Begins by an event alone. */
function reported(): FlowDocument {
  const flow = smallFlow({ id: 'report', word: 'report', greeting: 'Was it you?' })
  const trigger = {
    id: 'flagged',
    kind: 'event' as const,
    event: 'txn.flagged',
    input: [],
    to: 'ask',
  }
  return { ...flow, triggers: [trigger] }
}

/** The same text in both languages, marked. */
function bilingual(flow: FlowDocument): FlowDocument {
  const text = JSON.stringify({ ...flow, languages: ['en', 'id'] }, (_, value: unknown) => {
    const isText = typeof value === 'object' && value !== null && 'en' in value
    if (!isText || 'id' in value) return value
    const { en } = value
    return { en, id: typeof en === 'string' ? `ID ${en}` : en }
  })
  return JSON.parse(text)
}

function waiting(): FlowDocument {
  const flow = stepFlow({
    id: 'bill',
    kind: 'wait',
    variables: [{ name: 'amount', type: 'text', privacy: 'plain' }],
    data: {
      for: { amount: 1, unit: 'hours' },
      until: undefined,
      at: undefined,
      event: 'bill.paid',
      output: [{ name: 'amount', variable: 'amount' }],
    },
    says: { happened: 'Paid {amount}' },
  })
  return JSON.parse(JSON.stringify(flow))
}

const sent = (count: number) =>
  vi.waitFor(() => expect(server.graph.requests).toHaveLength(count), { timeout: 8_000 })
const newest = async () => {
  const { sessions } = SessionList.parse((await server.api('GET', '/sessions')).body)
  const { body } = await server.api('GET', `/sessions/${sessions[0]?.id}`)
  return SessionDetail.parse(body)
}

describe('what nobody’s word begins', () => {
  it('begins the newest flow that takes anything, with what was written', async () => {
    await server.say('hello there')
    await sent(2)
    expect(server.graph.texts()[0]).toBe('menu: hello there')
  })

  it('begins in the language of what was written', async () => {
    await server.say('selamat pagi, saya mau tanya soal kartu')
    await sent(2)
    expect(server.graph.texts()[0]).toBe('ID menu: selamat pagi, saya mau tanya soal kartu')
  })

  it('gives way to a flow that has the word', async () => {
    await server.say('drinks')
    await sent(1)
    expect(server.graph.texts()).toEqual(['What is your name?'])
  })

  it('may be a place or a picture, too, but nothing that changes an old message', async () => {
    const item = { id: 'wamid.P1', from: CUSTOMER, timestamp: '1700000000', type: 'location' }
    const location = { latitude: -6.2, longitude: 106.8 }
    await server.deliver(webhook({ messages: [{ ...item, location }] }))
    await sent(2)
    expect(server.graph.texts()[0]).toBe('menu: ')
  })
})

describe('the language', () => {
  it('that a customer chose is the one the next conversation begins in', async () => {
    await server.say('speak')
    await sent(1)
    expect(server.graph.texts()).toEqual(['What is your name?'])
    await server.say('bahasa')
    await sent(2)
    expect(server.graph.texts()[1]).toContain('ID What is your name?')
    await server.database.hot.query("update session set status = 'done'")
    await server.say('speak')
    await sent(3)
    expect(server.graph.texts()[2]).toContain('ID What is your name?')
  })

  it('of a conversation that an event begins is that of the last one', async () => {
    const report = async (key: string) => {
      const contact = { waId: CUSTOMER }
      await server.api('POST', '/events', { contact, event: 'txn.flagged', key, values: {} })
    }
    await server.say('speak')
    await sent(1)
    const turn = `update session set status = 'done',
      snapshot = jsonb_set(snapshot, '{context,language}', '"id"')`
    await server.database.hot.query(turn)
    await report('f1')
    await sent(2)
    expect(server.graph.texts()[1]).toBe('ID Was it you?')
    await server.database.hot.query("update session set status = 'done'")
  })

  it('is the word’s when the flow does not speak the one chosen', async () => {
    await server.say('hello')
    await sent(2)
    await server.database.hot.query("update contact set language = 'id'")
    await server.say('drinks')
    await sent(3)
    expect(server.graph.texts()[2]).toBe('What is your name?')
  })
})

it('tells the flow who it talks to by a number that stays the same', async () => {
  await server.say('hello')
  await sent(2)
  const { rows } = await server.database.hot.query('select id from contact')
  const { journal } = await newest()
  expect(journal[0]?.event).toMatchObject({ type: 'start', seed: String(rows[0].id) })
})

it('lets a step hear the report it waits for', async () => {
  await server.say('bill')
  await vi.waitFor(async () => expect((await newest()).node).toBe('step'))
  const report = { contact: { waId: CUSTOMER }, event: 'bill.paid', key: 'p1' }
  await server.api('POST', '/events', { ...report, values: { amount: 'Rp5' } })
  await sent(1)
  expect(server.graph.texts()).toEqual(['Paid Rp5'])
})

describe('evidence', () => {
  it('of a consent holds what was read and what was answered', async () => {
    await server.say('consent')
    await sent(1)
    await server.say('I agree')
    await sent(2)
    const { evidence } = await newest()
    expect(evidence).toHaveLength(1)
    expect(evidence[0]).toMatchObject({
      kind: 'consent',
      given: true,
      node: 'step',
      language: 'en',
    })
    expect(evidence[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(server.graph.texts()[0]).toContain(evidence[0]?.text.slice(0, 20))
  })

  it('is never changed nor deleted', async () => {
    await server.say('consent')
    await sent(1)
    await server.say('I agree')
    await sent(2)
    const { hot } = server.database
    await expect(hot.query('update evidence set given = false')).rejects.toThrow('never changed')
    await expect(hot.query('delete from evidence')).rejects.toThrow('never changed')
    expect((await newest()).evidence[0]?.given).toBe(true)
  })
})
