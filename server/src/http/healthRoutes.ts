import { Router } from 'express'
import { sql } from 'kysely'
import type { Database } from '../db/database.ts'

/** `/healthz`: the process lives. `/readyz`: it can do its work. */
export function healthRoutes(database: Database, areWorkersRunning: () => boolean): Router {
  const router = Router()
  router.get('/healthz', (_, response) => {
    response.json({ alive: true })
  })
  router.get('/readyz', async (_, response) => {
    const isDatabaseThere = await sql`select name from migration limit 1`
      .execute(database.kysely)
      .then(
        () => true,
        () => false,
      )
    const parts = { database: isDatabaseThere, workers: areWorkersRunning() }
    const ready = parts.database && parts.workers
    response.status(ready ? 200 : 503).json({ ready, ...parts })
  })
  return router
}
