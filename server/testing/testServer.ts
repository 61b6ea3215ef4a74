import { connectDatabase, type Database } from '../src/db/database.ts'
import { createLog } from '../src/lib/log.ts'
import { readSettings } from '../src/settings.ts'
import { startServer } from '../src/startServer.ts'
import { type FakeGraph, startFakeGraph } from './fakeGraph.ts'
import { MIGRATIONS } from './places.ts'
import { callsOf, cloudSettings, type ServerCalls } from './serverCalls.ts'
import { temporaryFolder } from './temporaryFolder.ts'
import { testDatabaseUrl } from './testDatabase.ts'

export type TestServer = ServerCalls & {
  address: string
  graph: FakeGraph
  database: Database
  stop(): Promise<void>
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
