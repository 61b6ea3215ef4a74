import {
  businessSchema,
  type Chat,
  type ChatMessage,
  type Customer,
  type CustomerMessage,
  chatMessageSchema,
  chatSchema,
  customerSchema,
  deliverySchema,
  type FaultChange,
  faultsSchema,
  hintSchema,
  type NewCustomer,
  pageErrorSchema,
  type UploadedMedia,
  uploadedMediaSchema,
} from '@alur/server/phone'
import { z } from 'zod'

const BASE = '/phone/page'

/** The phone answered, and said no. A phone that does not answer at all is fetch's own TypeError. */
export class PageProblem extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.name = 'PageProblem'
    this.code = code
  }
}

export const readBusiness = () => read('business', businessSchema)
export const readHints = () => read('hints', z.array(hintSchema))
export const readCustomers = () => read('customers', z.array(customerSchema))
export const readFaults = () => read('faults', faultsSchema)
export const readDelivery = () => read('delivery', deliverySchema)

export function readChat(customerId: string): Promise<Chat> {
  return read(`${customerPath(customerId)}/chat`, chatSchema)
}

export function createCustomer(customer: NewCustomer): Promise<Customer> {
  return read('customers', customerSchema, { body: customer })
}

export function sendMessage(customerId: string, message: CustomerMessage): Promise<ChatMessage> {
  return read(`${customerPath(customerId)}/messages`, chatMessageSchema, { body: message })
}

/** The bare bytes of a file; its id is then sent as a message. */
export async function uploadFile(file: File): Promise<UploadedMedia> {
  const answer = await fetch(`${BASE}/media`, {
    method: 'POST',
    headers: { 'content-type': file.type || 'application/octet-stream' },
    body: file,
  })
  if (!answer.ok) throw await problemIn(answer)
  return uploadedMediaSchema.parse(await answer.json())
}

/** Everything that reached the customer's phone counts as read from now on. */
export async function markRead(customerId: string): Promise<void> {
  await ask(`${customerPath(customerId)}/read`, { body: {} })
}

export function changeFaults(change: FaultChange) {
  return read('faults', faultsSchema, { body: change })
}

/** An open stream with `isOpen` says that the chat is on screen, so what arrives is read. */
export function eventsUrl(customerId: string, isOpen: boolean): string {
  return `${BASE}/${customerPath(customerId)}/events?open=${isOpen}`
}

function customerPath(customerId: string): string {
  return `customers/${encodeURIComponent(customerId)}`
}

async function read<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  init?: { body: unknown },
): Promise<z.infer<Schema>> {
  const answer = await ask(path, init)
  return schema.parse(await answer.json())
}

async function ask(path: string, init?: { body: unknown }): Promise<Response> {
  const answer = await fetch(
    `${BASE}/${path}`,
    init && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(init.body),
    },
  )
  if (!answer.ok) throw await problemIn(answer)
  return answer
}

/** A proxy in between may answer with a page of its own instead of JSON; then the status is all there is. */
async function problemIn(answer: Response): Promise<PageProblem> {
  const known = pageErrorSchema.safeParse(await answer.json().catch(() => undefined))
  if (known.success) return new PageProblem(known.data.error.code, known.data.error.message)
  return new PageProblem(`http_${answer.status}`, `The phone answered ${answer.status}`)
}
