import { randomUUID } from 'node:crypto'
import type { Database } from './db/database.ts'
import { listen } from './db/listen.ts'
import { startSender } from './effects/sender.ts'
import type { Log } from './lib/log.ts'
import { startTaskClock } from './tasks/fireTasks.ts'
import { startTurnWorkers } from './turns/turnWorker.ts'
import type { Graph } from './whatsapp/graphClient.ts'

export type Workers = { stop(): Promise<void> }

/** While one batch is written the other is computed. */
const TURN_WORKERS = 2

/** Starts all that runs by itself: turns, timers and sends, woken by the database's notices. */
export async function startWorkers(given: {
  database: Database
  channel: number
  graph: Graph
  doubtMs: number
  log: Log
}): Promise<Workers> {
  const { database, log } = given
  const turns = startTurnWorkers(TURN_WORKERS, { database, log, now: Date.now, newId: randomUUID })
  const clock = startTaskClock({ database, log })
  const sender = startSender(given)
  const wakeTasks = () => {
    clock.wake()
    sender.wake()
  }
  const channels = { alur_inbox: turns.wake, alur_task: wakeTasks }
  const stopLoops = async () => {
    await Promise.all([turns.stop(), clock.stop(), sender.stop()])
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
