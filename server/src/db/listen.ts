import pg from 'pg'
import type { Log } from '../lib/log.ts'

export type Listener = { stop(): Promise<void> }

const RECONNECT_MS = 1_000

/**
 * Calls back for each notice on the channels. After a lost connection every channel is called once,
 * since notices sent in between are gone.
 */
export async function listen(
  url: string,
  channels: Record<string, () => void>,
  log: Log,
): Promise<Listener> {
  let stopped = false
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined

  const connect = async () => {
    const fresh = new pg.Client({ connectionString: url, keepAlive: true })
    client = fresh
    fresh.on('notification', ({ channel }) => channels[channel]?.())
    fresh.on('error', (error) => log.warn({ err: error }, 'The notice connection broke'))
    fresh.on('end', () => {
      if (!stopped) timer = setTimeout(reconnect, RECONNECT_MS)
    })
    await fresh.connect()
    for (const channel of Object.keys(channels)) await fresh.query(`listen ${channel}`)
  }
  const reconnect = () => {
    connect().then(
      () => {
        for (const call of Object.values(channels)) call()
      },
      (error: unknown) => {
        log.warn({ err: error }, 'The notice connection could not be opened')
        if (!stopped) timer = setTimeout(reconnect, RECONNECT_MS)
      },
    )
  }
  await connect()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await client?.end()
    },
  }
}
