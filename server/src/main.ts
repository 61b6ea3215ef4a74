import { fileURLToPath } from 'node:url'
import { createLog } from './lib/log.ts'
import { readSettings } from './settings.ts'
import { type RunningServer, startServer } from './startServer.ts'

/** Both `src` and `dist` lie one folder below the package. */
const place = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  const settings = readSettings(process.env)
  const log = createLog(settings.logLevel)
  const places = { migrations: place('migrations'), client: place('../client/dist') }
  const starting = startServer({ settings, places, log, say })
  endOnSignal(starting)
  announce(await starting)
} catch (error) {
  fail(error)
}

function announce({ address, hasPhone }: RunningServer): void {
  say('Alur is ready')
  say(`  Desk     ${address}/`)
  if (hasPhone) say(`  Phone    ${address}/phone/`)
  say(`  Webhook  ${address}/webhooks/whatsapp`)
}

/** One Ctrl-C may arrive twice, from the terminal and from npm: only a later one is a second one. */
const SAME_SIGNAL_MS = 1_000

/** A signal during the start waits for its end: what was started must be stopped. */
function endOnSignal(starting: Promise<RunningServer>): void {
  let endingSince: number | undefined
  const end = () => {
    if (endingSince !== undefined) {
      if (Date.now() - endingSince > SAME_SIGNAL_MS) process.exit(1)
      return
    }
    endingSince = Date.now()
    starting.then((server) => server.stop()).then(() => process.exit(0), fail)
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}

function fail(error: unknown): void {
  process.stderr.write(`${describe(error)}\n`)
  process.exit(1)
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? `\n  because: ${error.cause.message}` : ''
  return `${error.message}${cause}`
}
