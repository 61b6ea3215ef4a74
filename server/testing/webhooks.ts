import { createHmac } from 'node:crypto'
import { NUMBER_ID } from './addChannel.ts'

export const APP_SECRET = 'app-secret-of-tests'
export const VERIFY_TOKEN = 'verify-token-of-tests'
export const CUSTOMER = '628123456001'

let count = 0

/** A wamid that no other message of this run has. */
export function wamid(): string {
  count += 1
  return `wamid.IN${process.pid}x${count}`
}

type Item = Record<string, unknown>

export function textItem(text: string, more: Item = {}): Item {
  return { ...head(), type: 'text', text: { body: text }, ...more }
}

export function tapItem(id: string, title: string, more: Item = {}): Item {
  const interactive = { type: 'button_reply', button_reply: { id, title } }
  return { ...head(), type: 'interactive', interactive, ...more }
}

export function statusItem(status: string, more: Item): Item {
  return { id: wamid(), status, timestamp: seconds(), recipient_id: CUSTOMER, ...more }
}

function head(): Item {
  return { id: wamid(), from: CUSTOMER, timestamp: seconds() }
}

function seconds(): string {
  return String(Math.floor(Date.now() / 1_000))
}

/** The envelope around items, as Meta sends it. */
export function webhook(items: {
  messages?: unknown[]
  statuses?: unknown[]
  contacts?: unknown[]
}) {
  const metadata = { display_phone_number: '15550783881', phone_number_id: NUMBER_ID }
  const contacts = items.contacts ?? [{ profile: { name: 'Sari' }, wa_id: CUSTOMER }]
  const value = { messaging_product: 'whatsapp', metadata, ...items, contacts }
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: '102290129340398', changes: [{ field: 'messages', value }] }],
  }
}

export function sign(body: string | Uint8Array, secret = APP_SECRET): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
}
