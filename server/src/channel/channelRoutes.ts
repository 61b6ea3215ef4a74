import { Router } from 'express'
import type { Channel } from '../../contract/index.ts'
import type { Database } from '../db/database.ts'
import { readChannel } from './channelStore.ts'

export function channelRoutes(database: Database, channel: number): Router {
  const router = Router()
  router.get('/channel', async (_, response) => {
    const { kind, display_number, state, stopped_because } = await readChannel(database, channel)
    const body: Channel = {
      kind,
      displayNumber: display_number,
      phonePage: kind === 'phone' ? '/phone/' : null,
      state,
      stoppedBecause: stopped_because,
    }
    response.json(body)
  })
  return router
}
