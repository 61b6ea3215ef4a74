import type { FlowDocument } from '@alur/flows'
import { connectDatabase, type Database } from '../src/db/database.ts'
import { createLog } from '../src/lib/log.ts'
import { readSettings } from '../src/settings.ts'
import { startServer } from '../src/startServer.ts'
import { NUMBER_ID } from './addChannel.ts'
import { type FakeGraph, startFakeGraph } from './fakeGraph.ts'
import { MIGRATIONS } from './places.ts'
import { temporaryFolder } from './temporaryFolder.ts'
import { testDatabaseUrl } from './testDatabase.ts'
import { APP_SECRET, sign, textItem, VERIFY_TOKEN, webhook } from './webhooks.ts'

export type TestServer = {
  address: string
  graph: FakeGraph
  database: Database
  /** A request to the API, with a JSON body when there is one. */
  api(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>
  /** Signs and posts a webhook; answers its status. */
  deliver(payload: unknown): Promise<number>
  say(text: string, more?: Record<string, unknown>): Promise<number>
  publish(document: FlowDocument): Promise<void>
  stop(): Promise<void>
}

/** The settings of a server whose number is at this Graph. */
export function cloudSettings(graphUrl: string): Record<string, string> {
  return {
    WHATSAPP_GRAPH_URL: graphUrl,
    WHATSAPP_PHONE_NUMBER_ID: NUMBER_ID,
    WHATSAPP_BUSINESS_ACCOUNT_ID: '102290129340398',
    WHATSAPP_ACCESS_TOKEN: 'access-token-of-tests',
    WHATSAPP_APP_SECRET: APP_SECRET,
    WHATSAPP_VERIFY_TOKEN: VERIFY_TOKEN,
  }
}

type TestServerOptions = {
  /** The folder of the built pages. */
  client?: string
  /** Leads the server to its database by another address. */
  route?: (url: string) => string
}

/** The whole server on a database of its own, with a Graph that the test plays. */
export async function startTestServer(
  more: Record<string, string> = {},
  { client = '/nowhere', route = (url) => url }: TestServerOptions = {},
): Promise<TestServer> {
  const { url, drop } = await testDatabaseUrl()
  const graph = await startFakeGraph()
  const folder = await temporaryFolder()
  const settings = readSettings({
    PORT: '0',
    DATABASE_URL: route(url),
    ALUR_DATA_DIR: folder.path,
    LOG_LEVEL: 'silent',
    ...cloudSettings(graph.url),
    ...more,
  })
  const log = createLog(settings.logLevel)
  const places = { migrations: MIGRATIONS, client }
  const server = await startServer({ settings, places, log, say() {} })
  const database = connectDatabase(url, log)
  const { address } = server
  return {
    address,
    graph,
    database,
    ...callsOf(address),
    async stop() {
      await server.stop()
      await graph.stop()
      await database.close()
      await drop()
      await folder.remove()
    },
  }
}

/** What a test asks of a server at this address. */
export function callsOf(address: string) {
  const api: TestServer['api'] = async (method, path, body) => {
    const headers = body === undefined ? undefined : { 'content-type': 'application/json' }
    const answer = await fetch(`${address}/api${path}`, {
      method,
      ...(headers ? { headers, body: JSON.stringify(body) } : {}),
    })
    const text = await answer.text()
    return { status: answer.status, body: text === '' ? null : JSON.parse(text) }
  }
  const deliver = async (payload: unknown) => {
    const body = JSON.stringify(payload)
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': sign(body) }
    const answer = await fetch(`${address}/webhooks/whatsapp`, { method: 'POST', headers, body })
    return answer.status
  }
  return {
    api,
    deliver,
    say: (text: string, more: Record<string, unknown> = {}) =>
      deliver(webhook({ messages: [textItem(text, more)] })),
    async publish(document: FlowDocument) {
      const made = await api('POST', '/flows', { document })
      const published = await api('POST', `/flows/${document.id}/publish`, { revision: 1 })
      if (published.status !== 201) {
        throw new Error(`Not published: ${JSON.stringify([made.body, published.body])}`)
      }
    },
  }
}
