import express, { type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { Callback, type CallbackTaken } from '../../contract/index.ts'
import type { Database } from '../db/database.ts'
import { inTransaction } from '../db/transaction.ts'
import { parseInput } from '../http/parseInput.ts'
import { AppError } from '../lib/appError.ts'
import { cleanJson } from '../lib/cleanJson.ts'
import { verifySignature } from '../whatsapp/verifySignature.ts'
import { callSecret } from './callbackSecret.ts'
import { answerOutside, findCall, noteEvent, type OutsideRow } from './outsideStore.ts'
import { settlePayment } from './settlePayment.ts'

const raw = express.raw({ type: () => true, limit: '256kb' })

/** What a provider may say came of its call; a payment's money is judged here. */
const OUTCOMES = {
  link: ['ok', 'mismatch', 'failed', 'abandoned'],
  sign: ['signed', 'declined', 'failed'],
  verify: ['verified', 'failed', 'locked'],
  payment: ['failed', 'refunded'],
} as const

/** The other end of a call when a real provider stands behind it. */
export function callbackRoutes({
  database,
  secret,
}: {
  database: Database
  secret: string
}): Router {
  const router = Router()
  router.post('/callbacks/:call', raw, async (request, response) => {
    const id = String(request.params.call)
    const callback = readCallback(request, response, callSecret(secret, id))
    if (!callback) return
    const row = z.guid().safeParse(id).success ? await findCall(database, id) : undefined
    if (!row) throw new AppError('not_found', 'There is no such call')
    const as = await settle(database, row, callback)
    // Money that came too late is on record as a refund all the same.
    const isLate = row.isExpired || (!row.isOpen && row.outcome === null)
    if (as === 'ignored' || (as === 'refund' && isLate)) {
      throw new AppError('gone', 'Nothing waits for this any more')
    }
    const body: CallbackTaken = { as }
    response.json(body)
  })
  return router
}

function readCallback(request: Request, response: Response, secret: string): Callback | undefined {
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
  if (!verifySignature(secret, bytes, request.get('x-alur-signature'))) {
    response.sendStatus(401)
    return undefined
  }
  return parseInput(Callback, cleanJson(parse(bytes)))
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch (cause) {
    const problems = [{ path: '', message: 'This is not JSON' }]
    throw new AppError('bad_request', 'The body cannot be read', { details: { problems }, cause })
  }
}

function settle(
  database: Database,
  row: OutsideRow,
  callback: Callback,
): Promise<CallbackTaken['as']> {
  const { call } = row
  const { event, amount, currency, output } = callback
  const outcome = callback.outcome ?? ''
  if (call.kind === 'payment') {
    const isWord = (OUTCOMES.payment as readonly string[]).includes(outcome)
    const money = !isWord && amount && currency ? { amount, currency } : null
    if (!isWord && !money) throw badOutcome('A payment has an amount and a currency')
    return inTransaction(database.hot, (client) =>
      settlePayment(client, { ...row, call }, { event, money, outcome, output }),
    )
  }
  const known: readonly string[] = OUTCOMES[call.kind]
  if (!known.includes(outcome)) throw badOutcome(`The outcome is one of ${known.join(', ')}`)
  const note = { call: row.id, event, outcome, amount: null, currency: null, output }
  return inTransaction(database.hot, async (client) => {
    if (!(await noteEvent(client, { ...note, state: 'delivered' }))) return 'known'
    return (await answerOutside(client, row, { outcome, output })) ? 'delivered' : 'ignored'
  })
}

function badOutcome(message: string): AppError {
  const details = { problems: [{ path: 'outcome', message }] }
  return new AppError('bad_request', message, { details })
}
