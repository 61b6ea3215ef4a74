import { randomBytes, randomUUID } from 'node:crypto'
import { startCallWorker } from './calls/callWorker.ts'
import type { Database } from './db/database.ts'
import { listen } from './db/listen.ts'
import { startSender } from './effects/sender.ts'
import type { Log } from './lib/log.ts'
import { startMediaWorker } from './media/mediaWorker.ts'
import { startTaskClock } from './tasks/fireTasks.ts'
import { startTurnWorkers } from './turns/turnWorker.ts'
import type { Graph } from './whatsapp/graphClient.ts'
import type { GraphMedia } from './whatsapp/graphMedia.ts'

export type Workers = { stop(): Promise<void> }

/** While one batch is written the other is computed. */
const TURN_WORKERS = 2
/** The address of a page cannot be guessed. */
const TOKEN_BYTES = 32

/** Starts all that runs by itself: turns, timers, calls, files and sends, woken by the database's notices. */
export async function startWorkers(given: {
  database: Database
  channel: number
  graph: Graph
  media: GraphMedia
  publicUrl: string
  doubtMs: number
  log: Log
}): Promise<Workers> {
  const { database, log, publicUrl } = given
  const turns = startTurnWorkers(TURN_WORKERS, {
    database,
    log,
    publicUrl,
    now: Date.now,
    newId: randomUUID,
    newToken: () => randomBytes(TOKEN_BYTES).toString('base64url'),
  })
  const calls = startCallWorker(given)
  const media = startMediaWorker(given)
  const clock = startTaskClock({ database, log })
  const sender = startSender(given)
  const wakeTasks = () => {
    clock.wake()
    sender.wake()
  }
  const wakeCalls = () => {
    calls.wake()
    media.wake()
  }
  const channels = { alur_inbox: turns.wake, alur_task: wakeTasks, alur_call: wakeCalls }
  const stopLoops = async () => {
    await Promise.all([turns, clock, calls, media, sender].map((loop) => loop.stop()))
  }
  try {
    const listener = await listen(database.url, channels, log)
    return {
      async stop() {
        await listener.stop()
        await stopLoops()
      },
    }
  } catch (error) {
    await stopLoops()
    throw error
  }
}
