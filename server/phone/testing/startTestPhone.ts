import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { z } from 'zod'
import {
  type CustomerMessage,
  chatMessageSchema,
  chatSchema,
  customerSchema,
  deliverySchema,
  type FaultChange,
} from '../contract.ts'
import { createPhone } from '../createPhone.ts'
import type { PhoneOptions } from '../phoneOptions.ts'
import { readReply } from './readReply.ts'
import { startWebhookReceiver } from './webhookReceiver.ts'

export const numberId = '106540352242922'
export const accessToken = 'EAAtest'
export const appSecret = 'the-app-secret'
const verifyToken = 'let-me-in'

/** A phone on a port of its own with a webhook receiver, and what tests do with the two. */
export async function startTestPhone(options: Partial<PhoneOptions> = {}) {
  const receiver = await startWebhookReceiver(verifyToken)
  const errors: unknown[] = []
  const phone = createPhone({
    webhookUrl: receiver.url,
    appSecret,
    accessToken,
    verifyToken,
    phoneNumberId: numberId,
    businessAccountId: '102290129340398',
    displayPhoneNumber: '+62 811 1000 2000',
    businessName: 'Bank Contoh',
    onError: (error) => errors.push(error),
    ...options,
  })
  await phone.start()
  const server = createServer(express().use('/phone', phone.router))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // listening on TCP
  const url = `http://127.0.0.1:${port}/phone`
  return {
    url,
    phone,
    receiver,
    errors,
    ...graphClient(url),
    ...pageClient(url),
    async stop() {
      await phone.stop()
      server.closeAllConnections()
      server.close()
      await receiver.stop()
    },
  }
}

export type TestPhone = Awaited<ReturnType<typeof startTestPhone>>

function graphClient(url: string) {
  const headers = { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' }
  async function post(body: unknown, init: RequestInit = {}) {
    const raw = typeof body === 'string' ? body : JSON.stringify(body)
    const address = `${url}/v26.0/${numberId}/messages`
    const response = await fetch(address, { method: 'POST', headers, body: raw, ...init })
    return readReply(response)
  }
  return {
    post,
    /** A message to the default customer. */
    send: (message: Record<string, unknown>, init?: RequestInit) =>
      post({ messaging_product: 'whatsapp', to: '+628123456001', ...message }, init),
    upload: (file: Blob, name = 'file', fields: Record<string, string> = {}) =>
      uploadFile(url, { file, name, fields: { messaging_product: 'whatsapp', ...fields } }),
  }
}

async function uploadFile(
  url: string,
  { file, name, fields }: { file: Blob; name: string; fields: Record<string, string> },
) {
  const body = new FormData()
  for (const [key, value] of Object.entries(fields)) body.set(key, value)
  body.set('file', file, name)
  const headers = { authorization: `Bearer ${accessToken}` }
  const response = await fetch(`${url}/v26.0/${numberId}/media`, { method: 'POST', headers, body })
  return readReply(response)
}

function pageClient(url: string) {
  async function page(path: string, body?: unknown, method = body === undefined ? 'GET' : 'POST') {
    const response = await fetch(`${url}/page/${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    const text = await response.text()
    return { status: response.status, json: text === '' ? undefined : JSON.parse(text) }
  }
  return {
    page,
    write: async (message: CustomerMessage, customerId = 'c1') =>
      chatMessageSchema.parse((await page(`customers/${customerId}/messages`, message)).json),
    chat: async (customerId = 'c1') =>
      chatSchema.parse((await page(`customers/${customerId}/chat`)).json),
    customers: async () => z.array(customerSchema).parse((await page('customers')).json),
    fault: (change: FaultChange) => page('faults', change),
    delivery: async () => deliverySchema.parse((await page('delivery')).json),
  }
}
