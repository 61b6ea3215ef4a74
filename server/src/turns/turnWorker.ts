import type { Database } from '../db/database.ts'
import { isConnectionError } from '../db/isConnectionError.ts'
import { inTransaction } from '../db/transaction.ts'
import { type LiveFlows, liveFlows } from '../flows/liveFlows.ts'
import type { Log } from '../lib/log.ts'
import { type Loop, startLoop } from '../lib/loop.ts'
import { failRow } from './failRow.ts'
import { type Machines, machineShelf } from './machines.ts'
import { type Played, playContact } from './playContact.ts'
import { type Claimed, lockContact, lockContacts, readTalks } from './readTalks.ts'
import { writePlayed } from './writePlayed.ts'

/** 50 contacts a commit did 3.5 times the messages a second of one by one. */
const CONTACTS = 50
const ROWS = 500
/** Notices wake the worker; this finds what a lost notice left behind. */
const POLL_MS = 2_000

type Worker = {
  database: Database
  log: Log
  now: () => number
  newId: () => string
  newToken: () => string
  publicUrl: string
  flows: LiveFlows
  machines: Machines
}

/** Takes new inbox rows through their turns, for as long as the server runs. */
export function startTurnWorkers(count: number, given: Omit<Worker, 'flows' | 'machines'>): Loop {
  const worker = {
    ...given,
    flows: liveFlows(given.database),
    machines: machineShelf(given.database),
  }
  const loops = Array.from({ length: count }, (_, index) =>
    startLoop({ name: `turns ${index + 1}`, log: given.log, run: () => playBatch(worker) }),
  )
  return {
    wake() {
      for (const loop of loops) loop.wake()
    },
    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()))
    },
  }
}

async function playBatch(worker: Worker): Promise<number> {
  let contacts: number[] = []
  try {
    await inTransaction(worker.database.hot, async (client) => {
      contacts = await lockContacts(client, CONTACTS)
      if (contacts.length === 0) return
      const { claimed, generation } = await readTalks(client, contacts, ROWS)
      await writePlayed(client, await playAll(worker, claimed, generation))
    })
  } catch (error) {
    if (isConnectionError(error) || contacts.length === 0) throw error
    worker.log.error(
      { err: error },
      'A batch of turns cannot be written; each contact is tried alone',
    )
    for (const contact of contacts) await playAlone(worker, contact)
  }
  return contacts.length > 0 ? 0 : POLL_MS
}

async function playAll(worker: Worker, claimed: Claimed[], generation: number): Promise<Played[]> {
  const live = await worker.flows.at(generation)
  const surroundings = {
    live,
    machine: worker.machines.get,
    now: worker.now,
    newId: worker.newId,
    newToken: worker.newToken,
    publicUrl: worker.publicUrl,
  }
  const batch: Played[] = []
  for (const { talk, rows } of claimed) {
    const played = await playContact(talk, rows, surroundings)
    if (played.failed) {
      const { row, error } = played.failed
      worker.log.error({ err: error, contact: played.contact, inbox: row }, 'A turn failed')
    }
    batch.push(played)
  }
  return batch
}

/** One row of one contact. When even that cannot be written, the row is what is wrong. */
async function playAlone(worker: Worker, contact: number): Promise<void> {
  let row: number | undefined
  try {
    await inTransaction(worker.database.hot, async (client) => {
      if (!(await lockContact(client, contact))) return
      const { claimed, generation } = await readTalks(client, [contact], 1)
      row = claimed[0]?.rows[0]?.id
      await writePlayed(client, await playAll(worker, claimed, generation))
    })
  } catch (error) {
    const culprit = row
    if (isConnectionError(error) || culprit === undefined) throw error
    worker.log.error({ err: error, contact, inbox: culprit }, 'A turn cannot be written')
    await inTransaction(worker.database.hot, (client) => failRow(client, { row: culprit, error }))
  }
}
