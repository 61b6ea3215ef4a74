import { Router } from 'express'
import { z } from 'zod'
import { type SessionList, SessionQuery } from '../../contract/index.ts'
import type { Database } from '../db/database.ts'
import { parseInput } from '../http/parseInput.ts'
import { AppError } from '../lib/appError.ts'
import { readSession, sessionSummary } from './sessionDetail.ts'
import { listSessions } from './sessionStore.ts'

export function sessionRoutes(database: Database): Router {
  const router = Router()
  router.get('/sessions', async (request, response) => {
    const query = parseInput(SessionQuery, request.query)
    const rows = await listSessions(database, query)
    const body: SessionList = {
      sessions: rows.map(sessionSummary),
      next: rows.length === query.limit ? (rows.at(-1)?.seq ?? null) : null,
    }
    response.json(body)
  })
  router.get('/sessions/:id', async (request, response) => {
    const { id } = request.params
    // Anything else cannot be the id of a session, and PostgreSQL would not take it for a uuid.
    if (!z.guid().safeParse(id).success)
      throw new AppError('not_found', `There is no session ${id}`)
    response.json(await readSession(database, id))
  })
  return router
}
