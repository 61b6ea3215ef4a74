import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { appSecret } from './startTestPhone.ts'
import type { ReceivedWebhook } from './webhookReceiver.ts'

const items = z.array(z.record(z.string(), z.unknown())).default([])
const envelopeSchema = z.object({
  object: z.literal('whatsapp_business_account'),
  entry: z.array(
    z.object({
      id: z.string(),
      changes: z.array(
        z.object({
          field: z.literal('messages'),
          value: z.object({
            messaging_product: z.literal('whatsapp'),
            metadata: z.object({ display_phone_number: z.string(), phone_number_id: z.string() }),
            contacts: items,
            messages: items,
            statuses: items,
          }),
        }),
      ),
    }),
  ),
})

export function isSigned({ raw, headers }: ReceivedWebhook): boolean {
  const expected = createHmac('sha256', appSecret).update(raw).digest('hex')
  return headers['x-hub-signature-256'] === `sha256=${expected}`
}

/** The changes of a webhook. */
export function readWebhook({ raw }: ReceivedWebhook) {
  const { entry } = envelopeSchema.parse(JSON.parse(raw.toString()))
  return entry.flatMap(({ changes }) => changes.map(({ value }) => value))
}

export function messagesIn(received: ReceivedWebhook[]) {
  return received.flatMap(readWebhook).flatMap(({ messages }) => messages)
}

export function statusesIn(received: ReceivedWebhook[]) {
  return received.flatMap(readWebhook).flatMap(({ statuses }) => statuses)
}

/** What the customers wrote, in the order it was told. */
export function textsIn(received: ReceivedWebhook[]): string[] {
  const textSchema = z.object({ text: z.object({ body: z.string() }) })
  return messagesIn(received).map((message) => textSchema.parse(message).text.body)
}
