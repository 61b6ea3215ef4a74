import { setTimeout as sleep } from 'node:timers/promises'
import { isConnectionError } from '../db/isConnectionError.ts'
import type { Log } from '../lib/log.ts'
import { type Loop, startLoop } from '../lib/loop.ts'
import type { Outbox } from './outbox.ts'
import { sendOne, settleOne } from './sendOne.ts'
import { claimSends, doubtLostSends, renewLeases, type Send, untilNextSend } from './sendStore.ts'

const CONCURRENCY = 32
const LEASE_MS = 10_000
const RENEW_MS = 3_000
const POLL_MS = 2_000
/** A send still under way when the server stops is left to its lease. */
const STOP_WAIT_MS = 5_000

type Sender = Outbox & { log: Log; isStopping: boolean; underWay: Map<string, Promise<void>> }

/** Sends what turns have written: strictly in order for a contact, many contacts at once. */
export function startSender(outbox: Outbox & { log: Log }): Loop {
  const sender: Sender = { ...outbox, isStopping: false, underWay: new Map() }
  const loop = startLoop({ name: 'sender', log: outbox.log, run: () => sendDue(sender, wake) })
  const wake = () => loop.wake()
  const renewal = setInterval(() => renew(sender), RENEW_MS)
  return {
    wake,
    async stop() {
      sender.isStopping = true
      clearInterval(renewal)
      await loop.stop()
      await Promise.race([
        Promise.all(sender.underWay.values()),
        sleep(STOP_WAIT_MS, null, { ref: false }),
      ])
    },
  }
}

async function sendDue(sender: Sender, wake: () => void): Promise<number> {
  const { database, channel, doubtMs, underWay, log } = sender
  const lost = await doubtLostSends(database, doubtMs)
  if (lost > 0) log.warn({ sends: lost }, 'Another server died while it was sending')
  const limit = CONCURRENCY - underWay.size
  const sends = limit > 0 ? await claimSends(database, { channel, limit, leaseMs: LEASE_MS }) : []
  for (const send of sends) {
    const work = carryOut(sender, send).finally(() => {
      underWay.delete(send.id)
      wake()
    })
    underWay.set(send.id, work)
  }
  const nextMs = (await untilNextSend(database)) ?? POLL_MS
  return Math.min(Math.max(Math.ceil(nextMs), 5), POLL_MS)
}

async function carryOut(sender: Sender, send: Send): Promise<void> {
  const { log } = sender
  try {
    const outcome = await sendOne(sender, send)
    if ('error' in outcome) {
      const { as, error } = outcome
      log.warn(
        { message: send.id, attempt: send.attempt, outcome: as, error },
        'A send was not accepted',
      )
    }
    await untilWritten(sender, () => settleOne(sender, send, outcome))
  } catch (error) {
    log.error({ err: error, message: send.id }, 'A send broke off; its lease decides')
  }
}

/** An answer that is lost would make a send doubtful that is not: the database is waited for. */
async function untilWritten(sender: Sender, write: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await write()
    } catch (error) {
      if (!isConnectionError(error) || sender.isStopping) throw error
      sender.log.warn({ err: error }, 'The outcome of a send waits for the database')
      await sleep(1_000)
    }
  }
}

function renew({ database, underWay, log }: Sender): void {
  if (underWay.size === 0) return
  renewLeases(database, [...underWay.keys()], LEASE_MS).catch((error: unknown) => {
    log.warn({ err: error }, 'Leases were not renewed')
  })
}
