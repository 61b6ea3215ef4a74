import { mkdir, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TemporaryFolder, temporaryFolder } from '../../testing/temporaryFolder.ts'
import { startTestServer, type TestServer } from '../../testing/testServer.ts'

let folder: TemporaryFolder
let server: TestServer

beforeAll(async () => {
  folder = await temporaryFolder()
  await mkdir(join(folder.path, 'assets'))
  await mkdir(join(folder.path, 'phone'))
  await writeFile(join(folder.path, 'index.html'), '<title>desk</title>')
  await writeFile(join(folder.path, 'phone', 'index.html'), '<title>phone</title>')
  await writeFile(join(folder.path, 'assets', 'main-abc123.js'), 'export {}')
  await writeFile(join(folder.path, '.built-from'), 'secret')
  server = await startTestServer({}, { client: folder.path })
})
afterAll(async () => {
  await server.stop()
  await folder.remove()
})

const get = async (path: string, headers: Record<string, string> = { accept: 'text/html' }) => {
  const answer = await fetch(`${server.address}${path}`, { headers })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

/** `fetch` does not let a program choose its Host. */
function raw(method: string, path: string, headers: Record<string, string>): Promise<number> {
  const { hostname, port } = new URL(server.address)
  return new Promise((resolve, reject) => {
    request({ hostname, port, method, path, headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode ?? 0)
    })
      .on('error', reject)
      .end()
  })
}

describe('the pages', () => {
  it.each(['/', '/flows/personal-loan', '/flows/personal-loan/versions'])(
    'show the desk at %s',
    async (path) => {
      const page = await get(path)
      expect([page.status, page.text]).toEqual([200, '<title>desk</title>'])
      expect(page.headers.get('cache-control')).toBe('no-cache')
    },
  )

  it('keep what has a hash in its name for ever', async () => {
    const { status, headers } = await get('/assets/main-abc123.js', {})
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toContain('immutable')
  })

  it.each([
    '/assets/gone.js',
    '/favicon.png',
    '/.built-from',
    '/../package.json',
    '/%2e%2e/package.json',
  ])('have nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  it('have no phone while a real number is connected', async () => {
    expect((await get('/phone/')).status).toBe(404)
    expect((await get('/phone/page/customers')).status).toBe(404)
  })

  it('allow no scripts but their own, and no other site to frame them', async () => {
    const policy = (await get('/')).headers.get('content-security-policy')
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).not.toMatch(/script-src|upgrade-insecure-requests|unsafe-eval/)
  })
})

describe('the API', () => {
  it('answers to a loopback name only, the webhook to any', async () => {
    expect(await raw('GET', '/api/flows', { host: 'localhost:3000' })).toBe(200)
    expect(await raw('GET', '/api/flows', { host: '[::1]:3000' })).toBe(200)
    expect(await raw('GET', '/api/flows', { host: 'bank.example' })).toBe(403)
    expect(await raw('GET', '/api/flows', { host: '127.0.0.1.bank.example' })).toBe(403)
    expect(await raw('POST', '/webhooks/whatsapp', { host: 'bank.example' })).toBe(401)
  })

  it('takes no change from another website', async () => {
    const change = (headers: Record<string, string>) =>
      raw('DELETE', '/api/flows/nobody', { host: 'localhost:3000', ...headers })
    expect(await change({})).toBe(404)
    expect(await change({ origin: 'http://localhost:3000' })).toBe(404)
    expect(await change({ origin: 'https://evil.example' })).toBe(403)
    expect(await change({ origin: 'null' })).toBe(403)
    expect(await change({ 'sec-fetch-site': 'cross-site' })).toBe(403)
  })

  it('is never kept by the browser', async () => {
    expect((await get('/api/flows')).headers.get('cache-control')).toBe('no-store')
  })

  it('does not show the desk at an address it does not know', async () => {
    const { status, headers } = await get('/api/nothing')
    expect(status).toBe(404)
    expect(headers.get('content-type')).toContain('application/json')
  })
})

it('is ready and alive', async () => {
  expect(JSON.parse((await get('/readyz')).text)).toEqual({
    ready: true,
    database: true,
    workers: true,
  })
  expect(JSON.parse((await get('/healthz')).text)).toEqual({ alive: true })
})
