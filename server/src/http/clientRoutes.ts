import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type Response, Router } from 'express'

/** Names with a hash of their content never change; a page is asked for anew each time. */
const FOREVER = 'public, max-age=31536000, immutable'
const ALWAYS_ASK = 'no-cache'

/** Serves the built pages: the desk at `/`, with its own addresses under it, and the phone. */
export function clientRoutes(folder: string): Router {
  const router = Router()
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { setHeaders: setCache(FOREVER), index: false }),
  )
  router.use(express.static(folder, { setHeaders: setCache(ALWAYS_ASK) }))
  router.get('/{*address}', (request, response, next) => {
    // A missing file is an error; an address of the desk is the desk.
    const isPage = request.accepts('html') && !/\.[^/]+$/.test(request.path)
    if (!isPage || !existsSync(join(folder, 'index.html'))) return next()
    response.set('cache-control', ALWAYS_ASK).sendFile('index.html', { root: folder })
  })
  return router
}

function setCache(value: string) {
  return (response: Response) => {
    response.set('cache-control', value)
  }
}
