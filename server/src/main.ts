import { fileURLToPath } from 'node:url'
import { createLog } from './lib/log.ts'
import { readSettings, SettingsError } from './settings.ts'
import { type RunningServer, startServer } from './startServer.ts'

/** Both `src` and `dist` lie one folder below the package. */
const place = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  const settings = readSettings(process.env)
  const log = createLog(settings.logLevel)
  const places = { migrations: place('migrations'), client: place('../client/dist') }
  const server = await startServer({ settings, places, log, say })
  endOnSignal(server)
  announce(server)
} catch (error) {
  const isPlain = error instanceof SettingsError
  process.stderr.write(`${isPlain ? error.message : describe(error)}\n`)
  process.exit(1)
}

function announce({ address, hasPhone }: RunningServer): void {
  say('Alur is ready')
  say(`  Desk     ${address}/`)
  if (hasPhone) say(`  Phone    ${address}/phone/`)
  say(`  Webhook  ${address}/webhooks/whatsapp`)
}

function endOnSignal(server: RunningServer): void {
  let isEnding = false
  const end = () => {
    // A second signal means: now.
    if (isEnding) process.exit(1)
    isEnding = true
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${describe(error)}\n`)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause instanceof Error ? `\n  because: ${error.cause.message}` : ''
  return `${error.message}${cause}`
}
