import type { Router } from 'express'
import { articleRoutes } from './articles/articleRoutes.ts'
import { seedArticles } from './articles/seedArticles.ts'
import { caseRoutes } from './cases/caseRoutes.ts'
import { channelRoutes } from './channel/channelRoutes.ts'
import { noteDisplayNumber, openChannel } from './channel/channelStore.ts'
import { mountPhone, PHONE_NUMBER } from './channel/mountPhone.ts'
import { phoneIdentity } from './channel/phoneIdentity.ts'
import { connectDatabase, type Database } from './db/database.ts'
import { startEmbeddedPostgres } from './db/embeddedPostgres.ts'
import { migrate } from './db/migrate.ts'
import { eventRoutes } from './events/eventRoutes.ts'
import { flowRoutes } from './flows/flowRoutes.ts'
import { libraryRoutes } from './flows/libraryRoutes.ts'
import { publishLibrary } from './flows/publishLibrary.ts'
import { handoffRoutes } from './handoffs/handoffRoutes.ts'
import { clientRoutes } from './http/clientRoutes.ts'
import { closeServer } from './http/closeServer.ts'
import { createApp } from './http/createApp.ts'
import { createHttpServer, listenOn } from './http/createHttpServer.ts'
import { healthRoutes } from './http/healthRoutes.ts'
import { openInbox } from './inbox/inbox.ts'
import type { Log } from './lib/log.ts'
import { type Undoing, undoing } from './lib/undoing.ts'
import { mediaRoutes } from './media/mediaRoutes.ts'
import { callbackRoutes } from './outside/callbackRoutes.ts'
import { keptSecret } from './outside/callbackSecret.ts'
import { pageRoutes } from './outside/pageRoutes.ts'
import { refundRoutes } from './outside/refundRoutes.ts'
import { sessionRoutes } from './sessions/sessionRoutes.ts'
import type { CloudNumber, Settings } from './settings.ts'
import { startWorkers, type Workers } from './startWorkers.ts'
import { graphClient } from './whatsapp/graphClient.ts'
import { graphMedia } from './whatsapp/graphMedia.ts'
import { webhookRoutes } from './whatsapp/webhookRoutes.ts'

export type StartOptions = {
  settings: Settings
  /** Folders: the numbered migrations, and the built pages. */
  places: { migrations: string; client: string }
  log: Log
  /** Tells whoever started the server what is going on. */
  say: (line: string) => void
}

export type RunningServer = {
  /** `http://127.0.0.1:3000` */
  address: string
  hasPhone: boolean
  stop(): Promise<void>
}

/** Starts everything in order; when a step fails, the steps before it are undone. */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const undo = undoing()
  try {
    return await start(options, undo)
  } catch (error) {
    await undo
      .all()
      .catch((failure: unknown) => options.log.error({ err: failure }, 'Not all was undone'))
    throw error
  }
}

type Wiring = StartOptions & { database: Database; number: CloudNumber; channel: number }

async function start(options: StartOptions, undo: Undoing): Promise<RunningServer> {
  const { settings, log } = options
  const database = await openDatabase(options, undo)
  if (settings.publishesLibrary) {
    await publishLibrary(database, log)
    await seedArticles(database)
  }
  const number = settings.cloud ?? phoneIdentity(settings.dataDir)
  const channel = await openChannel(database, {
    kind: settings.cloud ? 'cloud' : 'phone',
    phoneNumberId: number.phoneNumberId,
    businessAccountId: number.businessAccountId,
    displayNumber: settings.cloud ? null : PHONE_NUMBER,
  })
  const wiring = { ...options, database, number, channel }
  const { address } = await openHttp(wiring, undo)
  return { address, hasPhone: !settings.cloud, stop: undo.all }
}

async function openDatabase({ settings, places, log, say }: StartOptions, undo: Undoing) {
  let url = settings.databaseUrl
  if (url === undefined) {
    const postgres = await startEmbeddedPostgres({ dataDir: settings.dataDir, say })
    undo.add(postgres.stop)
    url = postgres.url
  }
  const applied = await migrate(url, places.migrations)
  log.info({ applied }, 'The database is up to date')
  const database = connectDatabase(url, log)
  undo.add(database.close)
  return database
}

async function openHttp(wiring: Wiring, undo: Undoing): Promise<{ address: string }> {
  const { settings, places, database, number, log } = wiring
  let address = ''
  let workers: Workers | undefined
  const phone = settings.cloud
    ? undefined
    : mountPhone({
        identity: number,
        dataDir: settings.dataDir,
        database,
        address: () => address,
        log,
      })
  const app = createApp({
    webhook: webhook(wiring),
    outside: outside(wiring),
    health: healthRoutes(database, () => workers !== undefined),
    api: api(wiring),
    phone: phone?.router,
    client: clientRoutes(places.client),
    log,
  })
  const server = createHttpServer(app)
  const { port } = await listenOn(server, settings.port, settings.host)
  undo.add(() => closeServer(server))
  address = `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`
  if (phone) {
    undo.add(phone.stop)
    await phone.start()
  }
  const running = await startWorkers(workerOptions(wiring, address))
  workers = running
  undo.add(() => {
    workers = undefined
    return running.stop()
  })
  return { address }
}

function api({ database, channel, number }: Wiring): Router[] {
  return [
    flowRoutes(database),
    sessionRoutes(database),
    channelRoutes(database, channel),
    libraryRoutes(),
    articleRoutes(database),
    caseRoutes(database),
    eventRoutes(database, { id: channel, phoneNumberId: number.phoneNumberId }),
    handoffRoutes(database),
    mediaRoutes(database),
    refundRoutes(database),
  ]
}

function workerOptions({ settings, database, channel, number, log }: Wiring, address: string) {
  const graph = {
    url: settings.cloud ? settings.graphUrl : `${address}/phone/graph`,
    version: settings.graphVersion,
    phoneNumberId: number.phoneNumberId,
    accessToken: number.accessToken,
  }
  return {
    database,
    channel,
    graph: graphClient(graph),
    media: graphMedia(graph),
    publicUrl: settings.publicUrl ?? address,
    doubtMs: settings.doubtMs,
    log,
  }
}

function webhook({ database, number, channel, log }: Wiring): Router {
  return webhookRoutes({
    appSecret: number.appSecret,
    verifyToken: number.verifyToken,
    phoneNumberId: number.phoneNumberId,
    inbox: openInbox({ database, channel, log }),
    log,
    onDisplayNumber: displayNumberNotes({ database, channel, log }),
  })
}

/** What customers' browsers and providers reach: behind a proxy, only these and the webhook need to be. */
function outside({ database, settings }: Wiring): Router[] {
  const secret = settings.callbackSecret ?? keptSecret(settings.dataDir)
  return [pageRoutes(database), callbackRoutes({ database, secret })]
}

/** Every webhook names the number; only a new name is worth a statement. */
function displayNumberNotes({
  database,
  channel,
  log,
}: Pick<Wiring, 'database' | 'channel' | 'log'>) {
  let noted: string | undefined
  return (number: string) => {
    if (number === noted) return
    noted = number
    noteDisplayNumber(database, channel, number).catch((error: unknown) => {
      noted = undefined
      log.warn({ err: error }, 'The number was not noted')
    })
  }
}
