import { createHmac, randomInt } from 'node:crypto'

export type WebhookPost = {
  /** Undefined when it was taken with a 200, else why not. */
  post(body: string): Promise<string | undefined>
}

type PostParts = {
  webhookUrl: () => string
  appSecret: string
  verifyToken: string
  fetch: typeof globalThis.fetch
  answerWithinMs: number
  stopped: AbortSignal
}

/** HTTP to the business's webhook: Meta's handshake before the first delivery, then signed posts. */
export function createWebhookPost(parts: PostParts): WebhookPost {
  let isVerified = false
  return {
    async post(body) {
      try {
        const refusal = isVerified ? undefined : await verify(parts)
        if (refusal !== undefined) return refusal
        isVerified = true
        return await send(parts, body)
      } catch (error) {
        // No answer at all: refused, reset, timed out. The same to Meta as any other answer than 200.
        return `the webhook could not be reached (${reasonOf(error)})`
      }
    },
  }
}

async function verify(parts: PostParts): Promise<string | undefined> {
  const url = new URL(parts.webhookUrl())
  const challenge = String(randomInt(1_000_000_000))
  url.searchParams.set('hub.mode', 'subscribe')
  url.searchParams.set('hub.challenge', challenge)
  url.searchParams.set('hub.verify_token', parts.verifyToken)
  const response = await request(parts, url.href, { method: 'GET' })
  const answer = await response.text()
  if (response.status === 200 && answer === challenge) return undefined
  return `the webhook did not pass verification (HTTP ${response.status})`
}

async function send(parts: PostParts, body: string): Promise<string | undefined> {
  const signature = createHmac('sha256', parts.appSecret).update(body).digest('hex')
  const response = await request(parts, parts.webhookUrl(), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'user-agent': 'facebookexternalua',
      'x-hub-signature-256': `sha256=${signature}`,
    },
    body,
  })
  await response.body?.cancel()
  return response.status === 200 ? undefined : `the webhook answered HTTP ${response.status}`
}

function request({ fetch, stopped, answerWithinMs }: PostParts, url: string, init: RequestInit) {
  const signal = AbortSignal.any([stopped, AbortSignal.timeout(answerWithinMs)])
  return fetch(url, { ...init, redirect: 'manual', signal })
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message || error.message : error.message
}
