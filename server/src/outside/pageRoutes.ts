import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  Router,
} from 'express'
import type { PoolClient } from 'pg'
import type { Database } from '../db/database.ts'
import { inTransaction } from '../db/transaction.ts'
import { addMedia, findMedium } from '../media/mediaStore.ts'
import { judgePayment } from './judgePayment.ts'
import { answerOutside, findByToken, isPaidElsewhere, type OutsideRow } from './outsideStore.ts'
import { callPage } from './pages/callPage.ts'
import { PAGE_HEADERS } from './pages/layout.ts'
import { noticePage } from './pages/noticePage.ts'
import { type PageLanguage, pageLanguage } from './pages/words.ts'
import { readSubmission, type Submission } from './readSubmission.ts'

/** All files of a page together. */
const MOST_BYTES = '25mb'
const body = express.raw({ type: () => true, limit: MOST_BYTES })

/**
 * The pages behind one-time addresses: `/s/<token>`. Looking changes nothing, since apps look at links
 * before people do; sending is taken once.
 */
export function pageRoutes(database: Database): Router {
  const router = Router()
  router.use('/s', headers)
  router.get('/s/:token', async (request, response) => {
    const row = await openCall(database, request, response)
    if (row) response.send(callPage(row.call, addressOf(request), null))
  })
  router.get('/s/:token/document', async (request, response) => {
    const row = await openCall(database, request, response)
    if (row) await sendDocument(database, row, response)
  })
  // Who has no right to send anything is told so before it is read.
  router.post('/s/:token', async (request, response, next) => {
    if (await openCall(database, request, response)) next()
  })
  router.post('/s/:token', body, async (request, response) => {
    const row = await openCall(database, request, response)
    if (row) await take(database, row, request, response)
  })
  router.use('/s', (request, response) => {
    response.status(404).send(noticePage(readerLanguage(request), 'unknown'))
  })
  router.use('/s', tooLarge)
  return router
}

const headers: RequestHandler = (_, response, next) => {
  response.set(PAGE_HEADERS).type('html')
  next()
}

const tooLarge: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const isTooLarge = error instanceof Error && 'status' in error && error.status === 413
  if (!isTooLarge) return next(error)
  response.status(413).send(noticePage(readerLanguage(request), 'tooLarge'))
}

function addressOf(request: Request): string {
  return `/s/${encodeURIComponent(String(request.params.token))}`
}

function readerLanguage(request: Request): PageLanguage {
  return pageLanguage(request.acceptsLanguages('id', 'en') || 'id')
}

/** The call that waits behind this address; when there is none, the page says why. */
async function openCall(
  database: Database,
  request: Request,
  response: Response,
): Promise<OutsideRow | undefined> {
  const row = await findByToken(database, String(request.params.token))
  if (!row) {
    response.status(404).send(noticePage(readerLanguage(request), 'unknown'))
    return undefined
  }
  const closed = whyClosed(row)
  if (!closed) return row
  response.status(410).send(noticePage(pageLanguage(row.call.language), closed))
  return undefined
}

function whyClosed(row: OutsideRow & { isNewest: boolean }): 'used' | 'newer' | 'expired' | null {
  if (row.outcome !== null) return 'used'
  if (!row.isNewest) return 'newer'
  return row.isExpired || !row.isOpen ? 'expired' : null
}

async function take(
  database: Database,
  row: OutsideRow,
  request: Request,
  response: Response,
): Promise<void> {
  const language = pageLanguage(row.call.language)
  const form = await readForm(request)
  const submission = form && (await readSubmission(row.call, form))
  if (!submission || submission.as === 'trouble') {
    const page = callPage(row.call, addressOf(request), submission?.trouble ?? null)
    return void response.status(submission ? 422 : 400).send(page)
  }
  const isTaken = await inTransaction(database.hot, (client) => settle(client, row, submission))
  if (isTaken) return void response.send(noticePage(language, 'done'))
  response.status(410).send(noticePage(language, 'used'))
}

async function readForm(request: Request): Promise<FormData | undefined> {
  const type = request.get('content-type') ?? ''
  if (!Buffer.isBuffer(request.body)) return undefined
  const sent = new globalThis.Response(request.body, { headers: { 'content-type': type } })
  try {
    return await sent.formData()
  } catch (error) {
    // The platform's parser says no more than that it failed.
    if (error instanceof TypeError) return undefined
    throw error
  }
}

type Settled = Exclude<Submission, { as: 'trouble' }>

async function settle(client: PoolClient, row: OutsideRow, done: Settled): Promise<boolean> {
  const { call } = row
  if (done.as === 'money') {
    if (call.kind !== 'payment') return false
    const { amount, currency } = done
    const isTwice = await isPaidElsewhere(client, row, call.reference)
    const outcome = judgePayment(call, { amount, currency }, isTwice)
    const output = { amount, currency, reference: call.reference }
    return answerOutside(client, row, { outcome, output })
  }
  const { outcome, output, files } = done
  if (!(await answerOutside(client, row, { outcome, output }))) return false
  for (const { file, bytes } of files) {
    await addMedia(client, { contact: row.contact, origin: 'page', file, bytes })
  }
  return true
}

/** The file that is to be signed, when it is one of this customer's. */
async function sendDocument(
  database: Database,
  { call, contact }: OutsideRow,
  response: Response,
): Promise<void> {
  const file = call.kind === 'sign' ? call.document : null
  const medium = file ? await findMedium(database, file.id) : undefined
  if (!medium?.bytes || medium.contact !== contact) {
    const page = noticePage(pageLanguage(call.language), 'unknown')
    return void response.status(404).send(page)
  }
  response.type(medium.type).set('content-disposition', 'inline').send(medium.bytes)
}
