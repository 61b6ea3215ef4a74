import { randomBytes, randomUUID } from 'node:crypto'
import { startCallWorker } from './calls/callWorker.ts'
import type { Database } from './db/database.ts'
import { listen } from './db/listen.ts'
import { startSender } from './effects/sender.ts'
import type { Log } from './lib/log.ts'
import type { Loop } from './lib/loop.ts'
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

type Needs = {
  database: Database
  channel: number
  graph: Graph
  media: GraphMedia
  publicUrl: string
  doubtMs: number
  log: Log
}

/** Starts all that runs by itself: turns, timers, calls, files and sends, woken by the database's notices. */
export async function startWorkers(needs: Needs): Promise<Workers> {
  const { turns, clock, sender, calls, media } = startLoops(needs)
  const all = [turns, clock, sender, calls, media]
  const stopLoops = async () => {
    await Promise.all(all.map((loop) => loop.stop()))
  }
  const channels = {
    alur_inbox: turns.wake,
    alur_task: wakerOf(clock, sender),
    alur_call: wakerOf(calls, media),
  }
  try {
    const listener = await listen(needs.database.url, channels, needs.log)
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

function startLoops(needs: Needs) {
  const { database, log, publicUrl } = needs
  return {
    turns: startTurnWorkers(TURN_WORKERS, {
      database,
      log,
      publicUrl,
      now: Date.now,
      newId: randomUUID,
      newToken: () => randomBytes(TOKEN_BYTES).toString('base64url'),
    }),
    clock: startTaskClock({ database, log }),
    sender: startSender(needs),
    calls: startCallWorker(needs),
    media: startMediaWorker(needs),
  }
}

function wakerOf(...loops: Loop[]): () => void {
  return () => {
    for (const loop of loops) loop.wake()
  }
}
