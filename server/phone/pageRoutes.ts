import express, { type NextFunction, type Request, type Response, Router } from 'express'
import { z } from 'zod'
import { toChatMessage } from './chatMessage.ts'
import {
  type Business,
  type Chat,
  customerChangeSchema,
  customerMessageSchema,
  faultChangeSchema,
  newCustomerSchema,
  type PageError,
} from './contract.ts'
import { addCustomer, changeCustomer, findCustomer } from './customers.ts'
import { createMediaLinks, mountOf } from './mediaLinks.ts'
import { PhonePageError, pageStatuses } from './pageError.ts'
import { streamEvents } from './pageEvents.ts'
import { pageMediaRoutes } from './pageMediaRoutes.ts'
import type { PhoneParts } from './phoneParts.ts'
import { chatOf } from './phoneState.ts'
import { writeAsCustomer } from './writeAsCustomer.ts'

/** The page's own API; see contract.ts. */
export function pageRoutes(parts: PhoneParts): Router {
  const router = Router()
  router.use((_request, _response, next) => {
    if (!parts.store.isOpen()) throw new PhonePageError('not_started', 'The phone is not running.')
    next()
  })
  router.use(pageMediaRoutes(parts))
  // An empty or foreign content type leaves the body undefined, which no schema accepts.
  router.use(express.json({ limit: '1mb' }))
  router.use(businessRoutes(parts))
  router.use(chatRoutes(parts))
  router.use(() => {
    throw new PhonePageError('not_found', 'The phone has no such address.')
  })
  router.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error)
    const body = toPageError(error, parts.onError)
    response.status(pageStatuses[body.error.code]).json(body)
  })
  return router
}

function businessRoutes({ options, store, sender, faults, ticks }: PhoneParts): Router {
  const router = Router()
  router.get('/business', (_request, response) => {
    const { businessName: name, displayPhoneNumber, phoneNumberId } = options
    response.json({ name, displayPhoneNumber, phoneNumberId } satisfies Business)
  })
  router.get('/hints', async (_request, response) => {
    response.json((await options.hints?.()) ?? [])
  })
  router.get('/delivery', (_request, response) => void response.json(sender.delivery()))
  router.get('/faults', (_request, response) => void response.json(faults.current()))
  router.post('/faults', (request, response) => {
    response.json(faults.change(faultChangeSchema.parse(request.body)))
    // A phone switched on again gets what was waiting for it.
    ticks.resume()
  })
  router.get('/customers', (_request, response) => {
    response.json([...store.state.customers.values()])
  })
  router.post('/customers', (request, response) => {
    response.status(201).json(addCustomer(store, newCustomerSchema.parse(request.body)))
  })
  router.patch('/customers/:id', (request, response) => {
    const change = customerChangeSchema.parse(request.body)
    response.json(changeCustomer(store, request.params.id, change))
  })
  return router
}

function chatRoutes(parts: PhoneParts): Router {
  const router = Router()
  const { store, feed, ticks, options, clock, holdOpen } = parts
  const links = createMediaLinks(options.appSecret, clock)
  const mediaUrlFor = (request: Request) => (id: string) => `${request.baseUrl}/media/${id}`

  router.get('/customers/:id/chat', (request, response) => {
    const customer = findCustomer(store, request.params.id)
    const mediaUrl = mediaUrlFor(request)
    const messages = chatOf(store.state, customer.id).map((one) => toChatMessage(one, mediaUrl))
    const typing = feed.isTyping(customer.id)
    response.json({ customer, messages, typing } satisfies Chat)
  })
  router.post('/customers/:id/messages', async (request, response) => {
    const customer = findCustomer(store, request.params.id)
    const input = customerMessageSchema.parse(request.body)
    // The webhook's link leads to the phone itself, not to its page.
    const mount = mountOf(request).replace(/\/page$/, '')
    const urlOf = (mediaId: string) => links.urlOf(mediaId, mount)
    const message = await writeAsCustomer(parts, { customer, input, urlOf })
    response.status(201).json(toChatMessage(message, mediaUrlFor(request)))
  })
  router.post('/customers/:id/read', (request, response) => {
    ticks.readAll(findCustomer(store, request.params.id).id)
    response.status(204).end()
  })
  router.get('/customers/:id/events', (request, response) => {
    const { id } = findCustomer(store, request.params.id)
    const mediaUrl = mediaUrlFor(request)
    streamEvents({ request, response, feed, customerId: id, mediaUrl })
    holdOpen(response)
    if (feed.isOnScreen(id)) ticks.readAll(id)
  })
  return router
}

function toPageError(error: unknown, onError: (error: unknown) => void): PageError {
  if (error instanceof PhonePageError) {
    return { error: { code: error.code, message: error.message } }
  }
  if (error instanceof z.ZodError) {
    const [issue] = error.issues
    const place = issue?.path.join('.') || 'the request'
    return { error: { code: 'invalid_request', message: `${place}: ${issue?.message}` } }
  }
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  if (status === 413) return { error: { code: 'too_large', message: 'That is too large.' } }
  if (typeof status === 'number' && status < 500) {
    return { error: { code: 'invalid_request', message: 'The request could not be read.' } }
  }
  onError(error)
  return { error: { code: 'internal', message: 'The phone has a fault. Its log says more.' } }
}
