import type { FlowDocument } from '@alur/flows'
import { NUMBER_ID } from './addChannel.ts'
import { APP_SECRET, sign, textItem, VERIFY_TOKEN, webhook } from './webhooks.ts'

export type ServerCalls = {
  /** A request to the API, with a JSON body when there is one. */
  api(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>
  /** Signs and posts a webhook; answers its status. */
  deliver(payload: unknown): Promise<number>
  say(text: string, more?: Record<string, unknown>): Promise<number>
  publish(document: FlowDocument): Promise<void>
}

/** The settings of a server whose number is at this Graph. */
export function cloudSettings(graphUrl: string): Record<string, string> {
  return {
    WHATSAPP_GRAPH_URL: graphUrl,
    WHATSAPP_PHONE_NUMBER_ID: NUMBER_ID,
    WHATSAPP_BUSINESS_ACCOUNT_ID: '102290129340398',
    WHATSAPP_ACCESS_TOKEN: 'access-token-of-tests',
    WHATSAPP_APP_SECRET: APP_SECRET,
    WHATSAPP_VERIFY_TOKEN: VERIFY_TOKEN,
  }
}

/** What a test asks of a server at this address. */
export function callsOf(address: string): ServerCalls {
  const api: ServerCalls['api'] = async (method, path, body) => {
    const headers = body === undefined ? undefined : { 'content-type': 'application/json' }
    const answer = await fetch(`${address}/api${path}`, {
      method,
      ...(headers ? { headers, body: JSON.stringify(body) } : {}),
    })
    const text = await answer.text()
    return { status: answer.status, body: text === '' ? null : JSON.parse(text) }
  }
  const deliver = async (payload: unknown) => {
    const body = JSON.stringify(payload)
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': sign(body) }
    const answer = await fetch(`${address}/webhooks/whatsapp`, { method: 'POST', headers, body })
    return answer.status
  }
  return {
    api,
    deliver,
    say: (text: string, more: Record<string, unknown> = {}) =>
      deliver(webhook({ messages: [textItem(text, more)] })),
    async publish(document: FlowDocument) {
      const made = await api('POST', '/flows', { document })
      const published = await api('POST', `/flows/${document.id}/publish`, { revision: 1 })
      if (published.status !== 201) {
        throw new Error(`Not published: ${JSON.stringify([made.body, published.body])}`)
      }
    },
  }
}
