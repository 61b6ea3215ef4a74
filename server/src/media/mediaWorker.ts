import { FileRef } from '@alur/flows'
import { z } from 'zod'
import type { Database } from '../db/database.ts'
import { inTransaction } from '../db/transaction.ts'
import type { Log } from '../lib/log.ts'
import { type Loop, startLoop } from '../lib/loop.ts'
import type { Download, GraphMedia } from '../whatsapp/graphMedia.ts'
import { claimFetches, dropFetch, type Fetch, postponeFetch, untilNextFetch } from './fetchStore.ts'
import { addMedia, refuseMedia } from './mediaStore.ts'
import { refusalOf } from './refusalOf.ts'

const BATCH = 8
/** Longer than a look-up and a download may take. */
const LEASE_MS = 120_000
const POLL_MS = 2_000
/** The pauses grow by four from two seconds on: the last try is some nine hours later. */
const TRIES = 8
const FIRST_PAUSE_MS = 2_000

type Worker = { database: Database; media: GraphMedia; log: Log }

const Payload = z.object({ file: FileRef })

/** Fetches what customers send, at once: the provider keeps it for seven days. */
export function startMediaWorker(worker: Worker): Loop {
  return startLoop({
    name: 'media',
    log: worker.log,
    run: async () => {
      const fetches = await claimFetches(worker.database, { limit: BATCH, leaseMs: LEASE_MS })
      await Promise.all(fetches.map((one) => fetchOne(worker, one)))
      if (fetches.length === BATCH) return 0
      const nextMs = (await untilNextFetch(worker.database)) ?? POLL_MS
      return Math.min(Math.max(Math.ceil(nextMs), 5), POLL_MS)
    },
  })
}

async function fetchOne({ database, media, log }: Worker, task: Fetch): Promise<void> {
  const { file } = Payload.parse(task.payload)
  const download = await media.download(file.id.replace(/^wa:/, ''))
  if (download.as === 'retry' && task.attempt < TRIES) {
    log.warn({ file: file.id, reason: download.reason }, 'A file could not be fetched yet')
    const delayMs = FIRST_PAUSE_MS * 4 ** (task.attempt - 1)
    return postponeFetch(database, task.id, delayMs)
  }
  await inTransaction(database.hot, async (client) => {
    const { contact } = task
    const bytes = download.as === 'bytes' ? download.bytes : undefined
    const reason = bytes ? refusalOf(file.type, bytes) : reasonOf(download)
    if (bytes && reason === undefined) {
      const kept = { ...file, size: String(bytes.length) }
      await addMedia(client, { contact, origin: 'chat', file: kept, bytes })
    } else await refuseMedia(client, { contact, file, reason: reason ?? 'unavailable' })
    await dropFetch(client, task.id)
  })
}

function reasonOf(download: Download): string {
  return download.as === 'gone' ? download.reason : 'unavailable'
}
