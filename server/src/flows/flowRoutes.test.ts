import { formatDocument } from '@alur/flows'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  ErrorBody,
  FlowDetail,
  FlowList,
  FlowVersionList,
  HasErrorsDetails,
  Library,
  PublishedVersion,
  SavedDraft,
} from '../../contract/index.ts'
import { calledFlow, callingFlow, smallFlow } from '../../testing/flows.ts'
import { startTestServer, type TestServer } from '../../testing/testServer.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const flow = (id: string, greeting?: string) =>
  smallFlow({ id, word: id, ...(greeting ? { greeting } : {}) })

async function refusal(call: Promise<{ status: number; body: unknown }>) {
  const { status, body } = await call
  return { status, ...ErrorBody.parse(body).error }
}

describe('a flow', () => {
  it('is created, listed and read', async () => {
    const made = await server.api('POST', '/flows', { document: flow('made') })
    expect(made.status).toBe(201)
    expect(FlowDetail.parse(made.body)).toMatchObject({
      document: { id: 'made' },
      revision: 1,
      liveVersion: null,
      liveHash: null,
      hasChanges: true,
    })
    const { flows } = FlowList.parse((await server.api('GET', '/flows')).body)
    expect(flows.find(({ id }) => id === 'made')).toMatchObject({
      name: 'Flow made',
      languages: ['en'],
      keywords: ['made'],
      otherStarts: [],
      activeSessions: 0,
    })
    const read = await server.api('GET', '/flows/made')
    expect(read.body).toEqual(made.body)
  })

  it('with a taken id is refused, with one that is free', async () => {
    await server.api('POST', '/flows', { document: flow('taken') })
    await server.api('POST', '/flows', { document: flow('taken-2') })
    expect(await refusal(server.api('POST', '/flows', { document: flow('taken') }))).toMatchObject({
      status: 409,
      code: 'flow_exists',
      details: { suggestedId: 'taken-3' },
    })
  })

  it('that does not exist is not found', async () => {
    for (const path of ['', '/versions', '/document', '/machine', '/document?version=1']) {
      expect(await refusal(server.api('GET', `/flows/nobody${path}`))).toMatchObject({
        status: 404,
      })
    }
    const draft = { document: flow('nobody'), revision: 1 }
    expect(await refusal(server.api('PUT', '/flows/nobody/draft', draft))).toMatchObject({
      status: 404,
    })
    expect(
      await refusal(server.api('POST', '/flows/nobody/publish', { revision: 1 })),
    ).toMatchObject({ status: 404 })
    expect(await refusal(server.api('DELETE', '/flows/nobody'))).toMatchObject({ status: 404 })
  })

  it('is deleted before it was ever published, not after', async () => {
    await server.api('POST', '/flows', { document: flow('brief') })
    expect((await server.api('DELETE', '/flows/brief')).status).toBe(204)
    expect((await server.api('GET', '/flows/brief')).status).toBe(404)
    await server.publish(flow('lasting'))
    expect(await refusal(server.api('DELETE', '/flows/lasting'))).toMatchObject({
      status: 409,
      code: 'flow_published',
    })
  })
})

describe('a draft', () => {
  it('is saved by its revision; a stale one is told what is stored', async () => {
    await server.api('POST', '/flows', { document: flow('draft') })
    const first = await server.api('PUT', '/flows/draft/draft', {
      document: flow('draft', 'A?'),
      revision: 1,
    })
    const saved = SavedDraft.parse(first.body)
    expect(saved.revision).toBe(2)
    const late = server.api('PUT', '/flows/draft/draft', {
      document: flow('draft', 'B?'),
      revision: 1,
    })
    expect(await refusal(late)).toMatchObject({
      status: 409,
      code: 'stale_revision',
      details: saved,
    })
    expect(JSON.stringify((await server.api('GET', '/flows/draft')).body)).toContain('A?')
  })

  it('of two editors at once is saved for one', async () => {
    await server.api('POST', '/flows', { document: flow('race') })
    const save = (text: string) =>
      server.api('PUT', '/flows/race/draft', { document: flow('race', text), revision: 1 })
    const statuses = (await Promise.all([save('A?'), save('B?'), save('C?')])).map(
      ({ status }) => status,
    )
    expect(statuses.sort()).toEqual([200, 409, 409])
  })

  it('must have the id of its address', async () => {
    await server.api('POST', '/flows', { document: flow('mine') })
    const other = server.api('PUT', '/flows/mine/draft', { document: flow('yours'), revision: 1 })
    expect(await refusal(other)).toMatchObject({
      status: 400,
      details: { problems: [{ path: 'document.id' }] },
    })
  })
})

describe('publishing', () => {
  it('makes versions that stay, and none when nothing changed', async () => {
    await server.api('POST', '/flows', { document: flow('pub') })
    const publish = async (revision: number) =>
      PublishedVersion.parse((await server.api('POST', '/flows/pub/publish', { revision })).body)
    const first = await publish(1)
    expect(first).toMatchObject({ version: 1, unchanged: false })
    expect(await publish(1)).toEqual({ ...first, unchanged: true })
    await server.api('PUT', '/flows/pub/draft', { document: flow('pub', 'New?'), revision: 1 })
    expect(await publish(2)).toMatchObject({ version: 2, unchanged: false })
    const { versions } = FlowVersionList.parse(
      (await server.api('GET', '/flows/pub/versions')).body,
    )
    expect(versions.map(({ version, live }) => [version, live])).toEqual([
      [2, true],
      [1, false],
    ])
    const old = await fetch(`${server.address}/api/flows/pub/document?version=1`)
    expect(await old.text()).toBe(formatDocument(flow('pub')))
  })

  it('is refused for a draft that somebody has changed since', async () => {
    await server.api('POST', '/flows', { document: flow('changed') })
    await server.api('PUT', '/flows/changed/draft', {
      document: flow('changed', 'X?'),
      revision: 1,
    })
    expect(
      await refusal(server.api('POST', '/flows/changed/publish', { revision: 1 })),
    ).toMatchObject({
      status: 409,
      code: 'stale_revision',
      details: { revision: 2 },
    })
  })

  it('is refused while the proof finds errors, and names them', async () => {
    const broken = flow('broken')
    await server.api('POST', '/flows', { document: { ...broken, edges: broken.edges.slice(1) } })
    const { status, code, details } = await refusal(
      server.api('POST', '/flows/broken/publish', { revision: 1 }),
    )
    expect([status, code]).toEqual([422, 'has_errors'])
    const { findings } = HasErrorsDetails.parse(details)
    expect(findings).toContainEqual(expect.objectContaining({ severity: 'error', node: 'ask' }))
    expect((await server.api('GET', '/flows/broken')).body).toMatchObject({ liveVersion: null })
  })

  it('is refused while another live flow starts by the same word, written otherwise', async () => {
    await server.publish(smallFlow({ id: 'owner', word: 'Saldo' }))
    await server.api('POST', '/flows', { document: smallFlow({ id: 'second', word: ' SALDO! ' }) })
    expect(
      await refusal(server.api('POST', '/flows/second/publish', { revision: 1 })),
    ).toMatchObject({
      status: 409,
      code: 'keyword_taken',
      details: { taken: [{ flow: 'owner', name: 'Flow owner' }] },
    })
  })

  it('of a flow that calls another needs that one live, and is done again when it changed', async () => {
    const inner = calledFlow('inner', 'Hello')
    const outer = callingFlow('outer', 'inner')
    await server.api('POST', '/flows', { document: outer })
    const early = await refusal(server.api('POST', '/flows/outer/publish', { revision: 1 }))
    expect([early.status, early.code]).toEqual([422, 'has_errors'])
    await server.publish(inner)
    const { flows } = FlowList.parse((await server.api('GET', '/flows')).body)
    expect(flows.find(({ id }) => id === 'inner')).toMatchObject({
      otherStarts: [{ kind: 'call' }],
    })
    const publish = async () =>
      PublishedVersion.parse(
        (await server.api('POST', '/flows/outer/publish', { revision: 1 })).body,
      )
    expect(await publish()).toMatchObject({ version: 1, unchanged: false })
    expect(await publish()).toMatchObject({ version: 1, unchanged: true })
    const changed = { document: calledFlow('inner', 'Hello again'), revision: 1 }
    await server.api('PUT', '/flows/inner/draft', changed)
    await server.api('POST', '/flows/inner/publish', { revision: 2 })
    expect(await publish()).toMatchObject({ version: 2, unchanged: false })
    const machine = async (version: number) =>
      (await fetch(`${server.address}/api/flows/outer/machine?version=${version}`)).text()
    expect(await machine(1)).toContain('"Hello"')
    expect(await machine(2)).toContain('"Hello again"')
  })

  it('of two flows with one word at the same time succeeds for one', async () => {
    const ids = ['twin-a', 'twin-b']
    for (const id of ids)
      await server.api('POST', '/flows', { document: smallFlow({ id, word: 'twin' }) })
    const answers = await Promise.all(
      ids.map((id) => server.api('POST', `/flows/${id}/publish`, { revision: 1 })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  })
})

describe('broken requests', () => {
  it.each([
    ['POST', '/flows'],
    ['PUT', '/flows/made/draft'],
    ['POST', '/flows/made/publish'],
  ])('%s %s answers what is wrong', async (method, path) => {
    for (const body of [
      '',
      '{',
      '[]',
      '"x"',
      '{}',
      '{"document":{},"revision":"1"}',
      '{"revision":0}',
    ]) {
      const answer = await fetch(`${server.address}/api${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        body,
      })
      const { error } = ErrorBody.parse(await answer.json())
      expect([answer.status, error.code]).toEqual([400, 'bad_request'])
    }
  })

  it.each(['0', '-1', 'x', '1.5', '99999999999999999999'])(
    'version=%s is not a version',
    async (version) => {
      const { status } = await server.api('GET', `/flows/made/document?version=${version}`)
      expect([400, 404]).toContain(status)
    },
  )

  it('an address that does not exist is answered as JSON', async () => {
    expect(await refusal(server.api('GET', '/nothing/here'))).toMatchObject({
      status: 404,
      code: 'not_found',
    })
    expect(await refusal(server.api('GET', '/flows/%E0%A4%A'))).toMatchObject({ status: 400 })
  })
})

it('the library can be read', async () => {
  const library = Library.parse((await server.api('GET', '/library')).body)
  expect(library.map(({ id }) => id)).toContain('personal-loan')
})

it.each([
  ['GET', '/flows/%00', 404],
  ['DELETE', '/flows/a%00b', 404],
  ['POST', '/flows/%00/publish', 404],
  ['GET', '/flows/..%2Fx/machine', 404],
  ['GET', '/flows/made/machine?version=99999999999', 400],
  ['GET', '/sessions?flow=%00', 400],
])('answers %s %s, which cannot be stored, with %i', async (method, path, status) => {
  const body = method === 'POST' ? { revision: 1 } : undefined
  expect(await refusal(server.api(method, path, body))).toMatchObject({ status })
})
