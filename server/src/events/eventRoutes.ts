import express, { Router } from 'express'
import { ReportEvent, type ReportedEvent } from '../../contract/index.ts'
import { resolveContacts } from '../contacts/resolveContacts.ts'
import type { Database } from '../db/database.ts'
import { inTransaction } from '../db/transaction.ts'
import { parseInput } from '../http/parseInput.ts'
import type { SignalBody } from '../inbox/arrival.ts'
import { addToInbox, wakeTurns } from '../inbox/inboxStore.ts'
import { AppError } from '../lib/appError.ts'
import { cleanJson } from '../lib/cleanJson.ts'

type Channel = { id: number; phoneNumberId: string }

/** Where other systems report what happened to a contact. */
export function eventRoutes(database: Database, channel: Channel): Router {
  const router = Router()
  router.post('/events', express.json({ limit: '256kb' }), async (request, response) => {
    const report = parseInput(ReportEvent, cleanJson(request.body))
    if (report.channel !== undefined && report.channel !== channel.phoneNumberId) {
      throw new AppError('not_found', `There is no number ${report.channel}`)
    }
    const body: ReportedEvent = { isNew: await receiveEvent(database, channel.id, report) }
    response.status(202).json(body)
  })
  return router
}

/** Puts a report into its contact's inbox, where a turn meets it. False when its key was seen before. */
function receiveEvent(
  { hot }: Database,
  channel: number,
  { contact: person, event, key, values }: ReportEvent,
): Promise<boolean> {
  return inTransaction(hot, async (client) => {
    const [contact] = await resolveContacts(client, channel, [{ ...person, name: null }])
    if (contact === undefined) throw new Error('A contact that was just made is gone')
    const body: SignalBody = { event, values, reportedAt: Date.now() }
    const row = { contact, key: `signal:${key}`, kind: 'signal', body }
    const isNew = (await addToInbox(client, [row])) === 1
    if (isNew) await wakeTurns(client)
    return isNew
  })
}
