import express, { type Express, type Router } from 'express'
import helmet from 'helmet'
import type { Log } from '../lib/log.ts'
import { errorHandler, notFound } from './errorHandler.ts'
import { loopbackOnly } from './loopbackOnly.ts'

export type AppParts = {
  webhook: Router
  /** What customers and providers reach from outside: pages and callbacks. */
  outside: Router[]
  health: Router
  /** Mounted under `/api`. */
  api: Router[]
  /** Mounted under `/phone`, and again under `/phone/graph` as the provider's address. */
  phone: Router | undefined
  client: Router
  log: Log
}

/** Puts the routers together. The webhook comes first: it is the path that must stay short. */
export function createApp({
  webhook,
  outside,
  health,
  api,
  phone,
  client,
  log,
}: AppParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(webhook)
  app.use(health)
  app.use(...outside)
  app.use(headers)
  app.use('/api', loopbackOnly, noStore, ...api, notFound)
  if (phone) {
    app.use('/phone', loopbackOnly)
    app.use('/phone/graph', phone)
    app.use('/phone', phone)
  } else app.use('/phone', notFound)
  app.use(client)
  app.use(notFound)
  app.use(errorHandler(log))
  return app
}

const noStore: express.RequestHandler = (_, response, next) => {
  response.set('cache-control', 'no-store')
  next()
}

/** Vite's output has no inline scripts; React sets inline styles. Plain http: no upgrade, no HSTS. */
const headers = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      mediaSrc: ["'self'", 'blob:'],
      fontSrc: ["'self'", 'data:'],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
    },
  },
  strictTransportSecurity: false,
})
