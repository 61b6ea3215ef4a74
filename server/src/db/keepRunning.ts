import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'

const PAUSE_MS = 1_000

/**
 * Starts PostgreSQL again when it dies under us: nobody else would. The connection that guards it
 * tells of its end. `revive` gives the next guard; it is tried until it can.
 */
export function keepRunning(
  first: pg.Client,
  given: { revive(): Promise<pg.Client>; say(line: string): void },
): { stop(): Promise<void> } {
  let guard = first
  let isStopping = false
  let reviving = Promise.resolve()

  const watch = (client: pg.Client) => {
    guard = client
    client.once('end', () => {
      if (!isStopping) reviving = revive()
    })
  }
  const revive = async () => {
    given.say('PostgreSQL ended by itself and is started again')
    while (!isStopping) {
      try {
        watch(await given.revive())
        return given.say('PostgreSQL is back')
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        given.say(`PostgreSQL does not start, the next try is in a second: ${reason}`)
        await sleep(PAUSE_MS)
      }
    }
  }
  watch(first)
  return {
    async stop() {
      isStopping = true
      await reviving
      await guard.end()
    },
  }
}
