import pg from 'pg'
import type { Database } from '../db/database.ts'
import { isConnectionError } from '../db/isConnectionError.ts'
import { inTransaction } from '../db/transaction.ts'
import type { Log } from '../lib/log.ts'
import type { Arrival } from './arrival.ts'
import { storeArrivals } from './storeArrivals.ts'

/** `receive` resolves when the arrivals are on disk, and rejects when the database is away. */
export type Inbox = { receive(arrivals: Arrival[]): Promise<void> }

type Delivery = { arrivals: Arrival[]; settle: Settle }
type Settle = { resolve(): void; reject(error: unknown): void }

/**
 * The one door. Webhooks that come while a write is under way share the next one: group insert took
 * half again as many webhooks a second as one insert each.
 */
export function openInbox(given: { database: Database; channel: number; log: Log }): Inbox {
  let waiting: Delivery[] = []
  let isWriting = false

  const writeAll = async () => {
    isWriting = true
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      try {
        await store(
          given,
          group.flatMap(({ arrivals }) => arrivals),
        )
        for (const { settle } of group) settle.resolve()
      } catch (error) {
        for (const { settle } of group) settle.reject(error)
      }
    }
    isWriting = false
  }
  return {
    receive(arrivals) {
      if (arrivals.length === 0) return Promise.resolve()
      return new Promise((resolve, reject) => {
        waiting.push({ arrivals, settle: { resolve, reject } })
        if (!isWriting) void writeAll()
      })
    },
  }
}

type Door = Parameters<typeof openInbox>[0]

/**
 * When a group cannot be stored, each arrival is tried alone: one bad item loses no other. Only what
 * the database can never take is dropped; after any other failure the provider is to send it again.
 */
async function store(door: Door, arrivals: Arrival[]): Promise<void> {
  try {
    await storeGroup(door, arrivals)
  } catch (error) {
    if (isConnectionError(error)) throw error
    if (arrivals.length > 1) return storeEach(door, arrivals)
    if (!isRefusedForGood(error)) throw error
    door.log.error({ err: error, arrival: arrivals[0]?.key }, 'An arrival cannot be stored')
  }
}

async function storeEach(door: Door, arrivals: Arrival[]): Promise<void> {
  const failures: unknown[] = []
  for (const arrival of arrivals) {
    await store(door, [arrival]).catch((error: unknown) => failures.push(error))
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Not every arrival was stored')
}

async function storeGroup({ database, channel, log }: Door, arrivals: Arrival[]): Promise<void> {
  const strangers = await inTransaction(database.hot, (client) =>
    storeArrivals(client, channel, arrivals),
  )
  for (const { key } of strangers)
    log.info({ status: key }, 'A status of a message that is not ours')
}

/** Class 22: data that cannot be; 23: breaks a constraint; 54: too large. A deadlock, say, passes. */
function isRefusedForGood(error: unknown): boolean {
  return error instanceof pg.DatabaseError && /^(22|23|54)/.test(error.code ?? '')
}
