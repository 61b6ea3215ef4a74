import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { CaseList } from '../../contract/index.ts'
import { forgetTalks } from '../../testing/forgetTalks.ts'
import { stepFlow } from '../../testing/stepFlow.ts'
import { startTestServer, type TestServer } from '../../testing/testServer.ts'

let server: TestServer

const text = (name: string, initial?: string) => ({
  name,
  type: 'text' as const,
  privacy: 'plain' as const,
  ...(initial === undefined ? {} : { initial }),
})

beforeAll(async () => {
  server = await startTestServer()
  await publishConnector()
  await publishQuestions()
  await publishCase()
  await publishDocument()
  await publishStatement()
})
afterAll(() => server.stop())
beforeEach(async () => {
  await forgetTalks(server.database)
  server.graph.requests.length = 0
  server.graph.uploads.length = 0
})

const sent = (count: number) =>
  vi.waitFor(() => expect(server.graph.requests).toHaveLength(count), { timeout: 8_000 })
const rows = async (sql: string) => (await server.database.hot.query(sql)).rows

function publishConnector() {
  const data = {
    connector: 'core.ask',
    input: [],
    output: [],
    timeoutSeconds: 10,
    retries: { times: 2, firstMs: 100 },
    mock: { outcome: 'error', latencyMs: 50, output: {} },
  }
  return server.publish(stepFlow({ id: 'shaky', kind: 'connector', data }))
}

async function publishQuestions() {
  const article = {
    id: 'hours',
    language: 'en',
    topic: null,
    title: 'Opening hours of branches',
    body: 'Branches are open from 08:30 to 15:00.',
    source: 'Our branches',
    expiresOn: null,
  }
  const put = await server.api('PUT', '/articles', { articles: [article] })
  expect(put).toMatchObject({ status: 200, body: { articles: [article] } })
  const asking = (id: string, asked: string) =>
    server.publish(
      stepFlow({
        id,
        kind: 'knowledge',
        variables: [text('asked', `"${asked}"`), text('answer')],
      }),
    )
  await asking('hours', 'When do your branches open?')
  await asking('weather', 'Will it rain tomorrow?')
}

function publishCase() {
  const variables = [
    text('topic', '"fees"'),
    text('story', '"Too much"'),
    text('caseNumber'),
    { name: 'answerDue', type: 'date' as const, privacy: 'plain' as const },
  ]
  const says = { created: 'Your number is {caseNumber}' }
  return server.publish(stepFlow({ id: 'complain', kind: 'case', variables, says }))
}

function publishDocument() {
  const data = {
    title: { en: 'Receipt for {contact.name}' },
    blocks: [{ kind: 'paragraph', text: { en: 'Paid in full.' } }],
    filename: 'receipt {contact.name}',
    caption: { en: 'Your receipt' },
    variable: undefined,
    sends: true,
  }
  return server.publish(stepFlow({ id: 'receipt', kind: 'document', data }))
}

/** Its sample answer names a file, which the next step sends. */
function publishStatement() {
  const file = { id: 'sample', name: 'statement.pdf', type: 'application/pdf', size: '1' }
  const data = {
    connector: 'core.statement',
    input: [],
    output: [{ name: 'file', variable: 'statement' }],
    timeoutSeconds: 10,
    retries: { times: 0, firstMs: 100 },
    mock: { outcome: 'ok', latencyMs: 50, output: { file } },
  }
  const variables = [{ name: 'statement', type: 'file' as const, privacy: 'plain' as const }]
  const flow = stepFlow({ id: 'statement', kind: 'connector', data, variables })
  const attach = { type: 'document', variable: 'statement', filename: 'statement.pdf' }
  const nodes = flow.nodes.map((node) =>
    node.id === 'say_ok' ? { ...node, data: { ...node.data, attach } } : node,
  )
  // The attachment is of the kind's shape: publishing refuses another.
  return server.publish({ ...flow, nodes } as typeof flow)
}

describe('a connector', () => {
  it('that fails is asked again as often as its step says, the pauses growing', async () => {
    const began = Date.now()
    await server.say('shaky')
    await sent(1)
    expect(server.graph.texts()).toEqual(['Exit error'])
    // 50 ms of latency, then 100 + 50, then 200 + 50.
    expect(Date.now() - began).toBeGreaterThanOrEqual(450)
    expect(await rows("select * from task where kind <> 'send'")).toEqual([])
  })

  it('without a real system sends a sample of the file that its answer names', async () => {
    await server.say('statement')
    await sent(1)
    const [upload] = server.graph.uploads
    expect(upload).toMatchObject({ name: 'statement.pdf', type: 'application/pdf' })
    expect(upload?.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(server.graph.requests[0]?.body.document?.caption).toBe('Exit ok')
  })

  it('gets the same idempotency key each time', async () => {
    await server.say('shaky')
    const find = () =>
      rows("select payload ->> 'idempotencyKey' as key, session_id from task where kind = 'call'")
    await vi.waitFor(async () => expect(await find()).toHaveLength(1))
    const [task] = await find()
    expect(task.key).toBe(`shaky:${task.session_id}:step:1`)
    await sent(1)
  })
})

describe('a question', () => {
  it('is answered with the article and where it stands', async () => {
    await server.say('hours')
    await sent(2)
    expect(server.graph.texts()[0]).toContain('Branches are open from 08:30 to 15:00.')
    expect(server.graph.texts()[0]).toContain('Opening hours of branches')
    expect(server.graph.texts()[1]).toBe('Exit found')
  })

  it('about something else is not', async () => {
    await server.say('weather')
    await sent(1)
    expect(server.graph.texts()).toEqual(['Exit notFound'])
  })

  it.each([[{}], [{ articles: [{ id: 'Bad Id' }] }], [{ articles: 'x' }]])(
    'is never asked of articles such as %j',
    async (body) => {
      expect((await server.api('PUT', '/articles', body)).status).toBe(400)
    },
  )
})

describe('a case', () => {
  it('gets the next number, and the customer is told it', async () => {
    const people = Array.from({ length: 12 }, (_, index) => `6281100001${10 + index}`)
    await Promise.all(people.map((from) => server.say('complain', { from })))
    await sent(12)
    const year = new Date().getFullYear()
    const { cases } = CaseList.parse((await server.api('GET', '/cases')).body)
    const first = Number(cases.at(-1)?.number.slice(-6))
    expect(cases.map(({ number }) => number)).toEqual(
      people.map((_, i) => `CL-${year}-${String(first + 11 - i).padStart(6, '0')}`),
    )
    expect(server.graph.texts().sort()).toEqual(
      cases.map(({ number }) => `Your number is ${number}`).sort(),
    )
    expect(cases[0]).toMatchObject({
      title: 'Complaint about fees',
      status: 'open',
      fields: [{ label: 'What happened', value: 'Too much' }],
    })
  })

  it('moves on by its number, and only to a status there is', async () => {
    await server.say('complain')
    await sent(1)
    const { cases } = CaseList.parse((await server.api('GET', '/cases?status=open')).body)
    const path = `/cases/${cases[0]?.number}`
    const moved = await server.api('PATCH', path, { status: 'answered' })
    expect(moved).toMatchObject({ status: 200, body: { status: 'answered' } })
    expect((await server.api('GET', '/cases?status=open')).body).toMatchObject({ cases: [] })
    expect((await server.api('PATCH', path, { status: 'odd' })).status).toBe(400)
    expect((await server.api('PATCH', '/cases/CL-1-1', { status: 'open' })).status).toBe(404)
  })
})

describe('a document', () => {
  it('is brought to the provider once and sent with its caption', async () => {
    await server.say('receipt')
    await sent(2)
    const [upload] = server.graph.uploads
    expect(upload).toMatchObject({ name: 'receipt Sari.pdf', type: 'application/pdf' })
    expect(upload?.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(server.graph.requests[0]?.body.document).toMatchObject({
      id: 'MEDIA1',
      filename: 'receipt Sari.pdf',
      caption: 'Your receipt',
    })
    const [medium] = await rows("select id, graph_id, size from media where origin = 'document'")
    expect(medium).toMatchObject({ graph_id: 'MEDIA1', size: upload?.bytes.length })
    const file = await fetch(`${server.address}/api/media/${medium.id}`)
    expect(file.headers.get('content-security-policy')).toContain('sandbox')
    expect((await file.arrayBuffer()).byteLength).toBe(upload?.bytes.length)
  })

  it('never goes to another customer', async () => {
    server.graph.replies.push((_, response) => {
      response.writeHead(400).end('{"error":{"code":130429,"message":"slow down"}}')
    })
    await server.say('receipt')
    await sent(1)
    // As a mistake of ours might do it: the file of one in the message to another.
    await server.database.hot.query(`
      with other as (
        insert into contact (channel_id, wa_id) select channel_id, '628199999999' from contact
        returning id
      )
      update media set contact_id = other.id from other`)
    await vi.waitFor(
      async () => {
        const [message] = await rows(
          "select error from message where content ->> 'kind' = 'media' and status = 'failed'",
        )
        expect(message?.error.code).toBe('file')
      },
      { timeout: 8_000 },
    )
    expect(server.graph.requests.filter(({ body }) => body.document)).toHaveLength(1)
  })
})
