import express, { type Request, type Response, Router } from 'express'
import type { Inbox } from '../inbox/inbox.ts'
import { AppError } from '../lib/appError.ts'
import type { Log } from '../lib/log.ts'
import { parseWebhook } from './parseWebhook.ts'
import { isSameSecret, verifySignature } from './verifySignature.ts'

export type WebhookOptions = {
  appSecret: string
  verifyToken: string
  phoneNumberId: string
  inbox: Inbox
  log: Log
  /** Told the number as people read it, each time a webhook names it. */
  onDisplayNumber(number: string): void
}

/** Meta sends up to 3 MB. */
const MOST_BYTES = 4 * 1024 * 1024

/**
 * Meta's end of the conversation. Anything but 200 makes Meta send the whole webhook again for days,
 * so only what a repetition can mend is refused: a wrong signature (401) or a database that is away
 * (503). What is signed but makes no sense is logged and answered with 200.
 */
export function webhookRoutes(options: WebhookOptions): Router {
  const router = Router()
  router.get('/webhooks/whatsapp', (request, response) => subscribe(options, request, response))
  router.post(
    '/webhooks/whatsapp',
    express.raw({ type: () => true, limit: MOST_BYTES }),
    (request, response) => receive(options, request, response),
  )
  return router
}

function subscribe({ verifyToken }: WebhookOptions, request: Request, response: Response): void {
  const query = new URL(request.originalUrl, 'http://localhost').searchParams
  const isRight =
    query.get('hub.mode') === 'subscribe' &&
    isSameSecret(query.get('hub.verify_token') ?? '', verifyToken)
  if (!isRight) return void response.sendStatus(403)
  response.type('text/plain').send(query.get('hub.challenge') ?? '')
}

async function receive(
  options: WebhookOptions,
  request: Request,
  response: Response,
): Promise<void> {
  const { appSecret, phoneNumberId, inbox, log } = options
  // Without a body Express leaves an empty object behind.
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
  if (!verifySignature(appSecret, bytes, request.get('x-hub-signature-256'))) {
    return void response.sendStatus(401)
  }
  const { arrivals, displayNumber, ignored } = parseWebhook(parse(bytes), phoneNumberId)
  for (const { reason, item } of ignored) {
    log.warn({ reason }, 'Part of a webhook is ignored')
    // What a customer wrote stays out of the log unless somebody looks for it.
    log.debug({ item }, 'What is ignored')
  }
  try {
    await inbox.receive(arrivals)
  } catch (cause) {
    throw new AppError('unavailable', 'The database is away, send it again later', { cause })
  }
  if (displayNumber) options.onDisplayNumber(displayNumber)
  response.sendStatus(200)
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    // `parseWebhook` names it: not a webhook of WhatsApp.
    return undefined
  }
}
