import express, { type NextFunction, type Request, type Response, Router } from 'express'
import { requireNumber, requireToken } from './graphAccess.ts'
import { GraphError, graphErrorBody, statusOf } from './graphErrors.ts'
import { downloadRoutes, graphMediaRoutes } from './graphMediaRoutes.ts'
import { markRead } from './markRead.ts'
import type { PhoneParts } from './phoneParts.ts'
import { createSendMessage } from './sendMessage.ts'
import { templateRoutes } from './templateRoutes.ts'
import { isObject } from './validate/readParam.ts'

const oldestVersion = 22

/** The Graph endpoints of one business number, under any version in use. */
export function graphRoutes(parts: PhoneParts): Router {
  const router = Router()
  const { options, store, onError } = parts
  // Only what looks like Graph: the caller may serve other things beside the phone.
  const version = /^\/v(\d{1,3})\.\d{1,2}(?=\/|$)/

  router.use(downloadRoutes(parts))
  router.use((request, _response, next) => {
    const [, number] = version.exec(request.path) ?? []
    if (number === undefined) return next('router')
    if (Number(number) < oldestVersion) throw unknownPath(request.path)
    if (!store.isOpen()) throw new GraphError(2, 'The phone is not running.')
    requireToken(request, options.accessToken)
    next()
  })
  router.get('/:version/:id', (request, response, next) => {
    if (request.params.id !== options.phoneNumberId) return next()
    response.json(numberNode(options))
  })
  router.use(graphMediaRoutes(parts))
  router.use(templateRoutes(parts))
  router.use(messageRoutes(parts))
  router.use((request) => {
    throw unknownPath(request.path)
  })
  router.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error)
    const { refusal, status } = toGraphError(error, onError)
    response.status(status).json(graphErrorBody(refusal))
  })
  return router
}

function messageRoutes(parts: PhoneParts): Router {
  const router = Router()
  const { options, faults, holdOpen } = parts
  const sendMessage = createSendMessage(parts)
  // Graph reads JSON whatever the content type says.
  const readBody = express.json({ limit: '1mb', type: () => true, strict: false })
  router.post('/:version/:id/messages', readBody, async (request, response) => {
    requireNumber(request.params.id, options.phoneNumberId)
    if (!isObject(request.body)) throw new GraphError(100, 'The request body must be JSON.')
    const body = { fields: request.body, path: '' }
    if (request.body.status === 'read') return void response.json(markRead(parts, body))
    if (faults.takeDrop()) return holdOpen(response)
    const failure = faults.takeFailure('reply')
    if (failure !== undefined) throw new GraphError(failure, 'Failed on purpose.')
    const answer = await sendMessage(body)
    if (faults.takeTimeout()) return holdOpen(response)
    response.json(answer)
  })
  return router
}

function unknownPath(path: string) {
  return new GraphError(2500, `Unknown path components: ${path}`)
}

function numberNode({ phoneNumberId, displayPhoneNumber, businessName }: PhoneParts['options']) {
  return {
    id: phoneNumberId,
    display_phone_number: displayPhoneNumber,
    verified_name: businessName,
    quality_rating: 'GREEN',
    code_verification_status: 'VERIFIED',
    name_status: 'APPROVED',
    status: 'CONNECTED',
    platform_type: 'CLOUD_API',
    throughput: { level: 'STANDARD' },
  }
}

/** Unreadable bodies are the caller's mistake; anything else that is not a GraphError is a bug of the phone. */
function toGraphError(error: unknown, onError: (error: unknown) => void) {
  if (error instanceof GraphError) return { refusal: error, status: statusOf(error.code) }
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  if (status === 413) return { refusal: new GraphError(100, 'The request is too large.'), status }
  if (typeof status === 'number' && status < 500) {
    return { refusal: new GraphError(100, 'The request could not be read.'), status: 400 }
  }
  onError(error)
  return { refusal: new GraphError(131000), status: 500 }
}
