import type { Database } from '../db/database.ts'
import { isConnectionError } from '../db/isConnectionError.ts'
import { inTransaction } from '../db/transaction.ts'
import type { Log } from '../lib/log.ts'
import { type Loop, startLoop } from '../lib/loop.ts'
import { CallPayload } from './callPayload.ts'
import {
  answerTask,
  type CallTask,
  dueCalls,
  lockCall,
  retryCall,
  untilNextCall,
} from './callStore.ts'
import { FAILED_AS, runCall } from './runCall.ts'

const BATCH = 100
const CONCURRENCY = 4
/** Notices wake the worker; this finds what a lost notice left behind. */
const POLL_MS = 2_000
/** A call that breaks off for a reason of ours is tried this often, the pauses growing. */
const TRIES = 4
const FIRST_PAUSE_MS = 500

type Worker = { database: Database; log: Log }

/** Carries out what steps ask of us: connectors, documents, searches, cases. */
export function startCallWorker(worker: Worker): Loop {
  return startLoop({ name: 'calls', log: worker.log, run: () => runDue(worker) })
}

async function runDue(worker: Worker): Promise<number> {
  const ids = await dueCalls(worker.database, BATCH)
  const next = ids.values()
  // Several walk through one list: each takes the next that nobody has taken.
  const walk = async () => {
    for (const id of next) await runOne(worker, id)
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, walk))
  if (ids.length === BATCH) return 0
  const nextMs = (await untilNextCall(worker.database)) ?? POLL_MS
  return Math.min(Math.max(Math.ceil(nextMs), 5), POLL_MS)
}

async function runOne({ database, log }: Worker, id: string): Promise<void> {
  let task: CallTask | undefined
  try {
    await inTransaction(database.hot, async (client) => {
      task = await lockCall(client, id)
      if (!task) return
      const payload = CallPayload.parse(task.payload)
      const result = await runCall(client, task, payload)
      if ('retryMs' in result) await retryCall(client, { id, delayMs: result.retryMs })
      else await answerTask(client, { ...task, ...payload }, result)
    })
  } catch (error) {
    if (isConnectionError(error) || !task) throw error
    log.error({ err: error, call: id }, 'A call broke off')
    await giveUpOrRetry(database, task)
  }
}

async function giveUpOrRetry({ hot }: Database, task: CallTask): Promise<void> {
  await inTransaction(hot, async (client) => {
    const { id, attempt } = task
    const payload = CallPayload.safeParse(task.payload)
    if (attempt + 1 < TRIES || !payload.success) {
      return retryCall(client, { id, delayMs: FIRST_PAUSE_MS * 2 ** attempt })
    }
    if (!(await lockCall(client, id))) return
    const outcome = FAILED_AS[payload.data.call.kind]
    return answerTask(client, { ...task, ...payload.data }, { outcome, output: {} })
  })
}
