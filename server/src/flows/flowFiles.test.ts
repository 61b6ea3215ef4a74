import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { compileFlow, formatDocument } from '@alur/flows'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ErrorBody, FlowDetail } from '../../contract/index.ts'
import { smallFlow } from '../../testing/flows.ts'
import { startTestServer, type TestServer } from '../../testing/testServer.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const flow = (id: string, greeting?: string) =>
  smallFlow({ id, word: id, ...(greeting ? { greeting } : {}) })

const importFile = async (file: string | Buffer, as = 'new') => {
  const answer = await fetch(`${server.address}/api/flows/import?as=${as}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof file === 'string' ? file : new Uint8Array(file),
  })
  return { status: answer.status, body: await answer.json() }
}

async function refusal(call: Promise<{ status: number; body: unknown }>) {
  const { status, body } = await call
  return { status, ...ErrorBody.parse(body).error }
}

describe('files', () => {
  const loan = fileURLToPath(
    new URL('../../../flows/library/personal-loan.flow.json', import.meta.url),
  )

  it('go in and come out byte for byte', async () => {
    const file = await readFile(loan)
    expect((await importFile(file)).status).toBe(201)
    const answer = await fetch(`${server.address}/api/flows/personal-loan/document`)
    expect(Buffer.from(await answer.arrayBuffer()).equals(file)).toBe(true)
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="?personal-loan\.flow\.json"?$/,
    )
    expect(answer.headers.get('content-type')).toContain('application/json')
  })

  it('hold the compiled machine, of the draft and of a version', async () => {
    await server.publish(flow('machine'))
    const document = flow('machine', 'Changed?')
    await server.api('PUT', '/flows/machine/draft', { document, revision: 1 })
    const draft = await fetch(`${server.address}/api/flows/machine/machine`)
    expect(await draft.json()).toEqual(compileFlow(document))
    const version = await fetch(`${server.address}/api/flows/machine/machine?version=1`)
    expect(await version.json()).toEqual(compileFlow(flow('machine')))
    expect(version.headers.get('content-disposition')).toMatch(
      /^attachment; filename="?machine\.machine\.json"?$/,
    )
  })

  it('are taken as new, as a copy, or in place of the draft', async () => {
    const text = formatDocument(flow('filed'))
    expect((await importFile(text)).status).toBe(201)
    expect(await refusal(importFile(text))).toMatchObject({ status: 409, code: 'flow_exists' })
    const copy = FlowDetail.parse((await importFile(text, 'copy')).body)
    expect(copy.document).toEqual({ ...flow('filed'), id: 'filed-2' })
    const changed = formatDocument(flow('filed', 'Other?'))
    expect(FlowDetail.parse((await importFile(changed, 'replace')).body)).toMatchObject({
      revision: 2,
    })
    expect(
      FlowDetail.parse((await importFile(formatDocument(flow('unseen')), 'replace')).body).revision,
    ).toBe(1)
  })

  it.each([
    ['not JSON', '{"format":'],
    ['empty', ''],
    ['another encoding', Buffer.from('{"name":"caf\xe9"}', 'latin1')],
    ['a list', '[]'],
    ['null', 'null'],
    ['another format', '{"format":99}'],
    ['no nodes', JSON.stringify({ ...flow('x'), nodes: undefined })],
    [
      'a node of unknown kind',
      JSON.stringify({ ...flow('x'), nodes: [{ id: 'a', kind: 'magic' }] }),
    ],
    [
      'an edge to nowhere',
      JSON.stringify({ ...flow('x'), edges: [{ from: 'ask', exit: 'next', to: 'zz' }] }),
    ],
    ['a bad id', JSON.stringify({ ...flow('x'), id: '../../etc' })],
  ])('with %s are refused with the problem', async (_, file) => {
    const { status, code, details } = await refusal(importFile(file))
    expect([status, code]).toEqual([400, 'bad_request'])
    expect((details as { problems: unknown[] }).problems.length).toBeGreaterThan(0)
  })

  it('name the place of the mistake', async () => {
    const file = JSON.stringify({ ...flow('x'), name: '' })
    expect((await refusal(importFile(file))).details).toEqual({
      problems: [{ path: 'name', message: 'A flow needs a name' }],
    })
  })

  it('of more than five megabytes are too large', async () => {
    expect(await refusal(importFile('x'.repeat(5 * 1024 * 1024 + 1)))).toMatchObject({
      status: 413,
      code: 'too_large',
    })
  })

  it('are taken in one of three ways', async () => {
    expect(await refusal(importFile('{}', 'everything'))).toMatchObject({ status: 400 })
  })

  it('are copied at once as often as asked', async () => {
    const file = JSON.stringify(flow('copied'))
    const copies = await Promise.all(Array.from({ length: 6 }, () => importFile(file, 'copy')))
    expect(copies.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201])
  })
})
