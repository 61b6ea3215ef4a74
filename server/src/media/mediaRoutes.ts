import { Router } from 'express'
import type { Database } from '../db/database.ts'
import { AppError } from '../lib/appError.ts'
import { findMedium } from './mediaStore.ts'

/** A customer's file is shown, never run: no script in it, whatever it is, gets a page of ours. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'x-content-type-options': 'nosniff',
}

/** Ours, and the provider's; PostgreSQL would refuse some others as a text. */
const ID = /^[\w:.-]{1,200}$/

export function mediaRoutes(database: Database): Router {
  const router = Router()
  router.get('/media/:id', async (request, response) => {
    const { id } = request.params
    const medium = ID.test(id) ? await findMedium(database, id) : undefined
    if (!medium) throw new AppError('not_found', 'There is no such file, or not yet')
    if (!medium.bytes) throw new AppError('gone', `The file was not kept: ${medium.refused}`)
    response
      .set(HEADERS)
      .type(medium.type)
      .set('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(medium.name)}`)
      .send(medium.bytes)
  })
  return router
}
