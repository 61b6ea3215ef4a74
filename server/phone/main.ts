import { createServer } from 'node:http'
import express from 'express'
import { z } from 'zod'
import { createPhone } from './createPhone.ts'

/** The phone as a process of its own, for tests that kill one side and for playing with a server elsewhere. */
const settings = z
  .object({
    PHONE_PORT: z.coerce.number().int().min(0).max(65_535).default(4010),
    PHONE_HOST: z.string().default('127.0.0.1'),
    PHONE_WEBHOOK_URL: z.url().default('http://127.0.0.1:3000/webhooks/whatsapp'),
    PHONE_APP_SECRET: z.string().min(1),
    PHONE_ACCESS_TOKEN: z.string().min(1),
    PHONE_VERIFY_TOKEN: z.string().min(1),
    PHONE_NUMBER_ID: z.string().min(1).default('106540352242922'),
    PHONE_BUSINESS_ACCOUNT_ID: z.string().min(1).default('102290129340398'),
    PHONE_DISPLAY_NUMBER: z.string().min(1).default('+62 811 1000 2000'),
    PHONE_BUSINESS_NAME: z.string().min(1).default('Alur'),
    PHONE_DATA_FILE: z.string().optional(),
  })
  .parse(process.env)

const phone = createPhone({
  webhookUrl: settings.PHONE_WEBHOOK_URL,
  appSecret: settings.PHONE_APP_SECRET,
  accessToken: settings.PHONE_ACCESS_TOKEN,
  verifyToken: settings.PHONE_VERIFY_TOKEN,
  phoneNumberId: settings.PHONE_NUMBER_ID,
  businessAccountId: settings.PHONE_BUSINESS_ACCOUNT_ID,
  displayPhoneNumber: settings.PHONE_DISPLAY_NUMBER,
  businessName: settings.PHONE_BUSINESS_NAME,
  ...(settings.PHONE_DATA_FILE ? { dataFile: settings.PHONE_DATA_FILE } : {}),
})
await phone.start()

const server = createServer(express().disable('x-powered-by').use(phone.router))
server.listen(settings.PHONE_PORT, settings.PHONE_HOST, () => {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : settings.PHONE_PORT
  console.log(`phone listening on http://${settings.PHONE_HOST}:${port}`)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close()
    server.closeAllConnections()
    void phone.stop()
  })
}
