import express, { Router } from 'express'
import { z } from 'zod'
import {
  Handoff,
  type HandoffList,
  HandoffQuery,
  ReplyHandoff,
  ReturnHandoff,
  TakeHandoff,
} from '../../contract/index.ts'
import type { Database } from '../db/database.ts'
import { parseInput } from '../http/parseInput.ts'
import { AppError } from '../lib/appError.ts'
import { cleanJson } from '../lib/cleanJson.ts'
import { maskedPhone } from '../lib/maskedPhone.ts'
import { findHandoff, listOpenHandoffs, listSessionHandoffs } from './handoffStore.ts'
import { replyToHandoff, returnHandoff, takeHandoff } from './serveHandoff.ts'

const json = express.json({ limit: '64kb' })

export function handoffRoutes(database: Database): Router {
  const router = Router()
  router.param('handoff', (_, __, next, id: string) => {
    // Anything else cannot be the id of one, and PostgreSQL would not take it for a uuid.
    const isId = z.guid().safeParse(id).success
    next(isId ? undefined : new AppError('not_found', `There is no handoff ${id}`))
  })
  router.get('/handoffs', async (request, response) => {
    const { session } = parseInput(HandoffQuery, request.query)
    const rows = await (session === undefined
      ? listOpenHandoffs(database)
      : listSessionHandoffs(database, session))
    const body: HandoffList = { handoffs: rows.map(handoffOf) }
    response.json(body)
  })
  router.post('/handoffs/:handoff/take', json, async (request, response) => {
    const { agent } = parseInput(TakeHandoff, cleanJson(request.body))
    await takeHandoff(database, request.params.handoff, agent)
    response.json(await readHandoff(database, request.params.handoff))
  })
  router.post('/handoffs/:handoff/reply', json, async (request, response) => {
    const { text } = parseInput(ReplyHandoff, cleanJson(request.body))
    await replyToHandoff(database, request.params.handoff, text)
    response.status(202).json(await readHandoff(database, request.params.handoff))
  })
  router.post('/handoffs/:handoff/return', json, async (request, response) => {
    const back = parseInput(ReturnHandoff, cleanJson(request.body))
    await returnHandoff(database, request.params.handoff, back)
    response.json(await readHandoff(database, request.params.handoff))
  })
  return router
}

async function readHandoff(database: Database, id: string): Promise<Handoff> {
  const row = await findHandoff(database, id)
  if (!row) throw new AppError('not_found', `There is no handoff ${id}`)
  return handoffOf(row)
}

function handoffOf(row: NonNullable<Awaited<ReturnType<typeof findHandoff>>>): Handoff {
  return Handoff.parse({
    ...row,
    session: row.session_id,
    contact: { name: row.contact_name, phone: maskedPhone(row.wa_id) },
    flow: row.flow_id,
    flowName: row.flow_name,
    createdAt: row.created_at.toISOString(),
    takenAt: row.taken_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
  })
}
