import { createHmac, randomInt } from 'node:crypto'

export type WebhookPost = {
  /** Undefined when it was taken with a 200, else why not. */
  post(body: string): Promise<string | undefined>
}

/** HTTP to the business's webhook: Meta's handshake before the first delivery, then signed posts. */
export function createWebhookPost({
  webhookUrl,
  appSecret,
  verifyToken,
  fetch,
  answerWithinMs,
  stopped,
}: {
  webhookUrl: () => string
  appSecret: string
  verifyToken: string
  fetch: typeof globalThis.fetch
  answerWithinMs: number
  stopped: AbortSignal
}): WebhookPost {
  let isVerified = false
  const request = (url: string, init: RequestInit) =>
    fetch(url, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.any([stopped, AbortSignal.timeout(answerWithinMs)]),
    })

  async function verify(): Promise<string | undefined> {
    const url = new URL(webhookUrl())
    const challenge = String(randomInt(1_000_000_000))
    url.searchParams.set('hub.mode', 'subscribe')
    url.searchParams.set('hub.challenge', challenge)
    url.searchParams.set('hub.verify_token', verifyToken)
    const response = await request(url.href, { method: 'GET' })
    const answer = await response.text()
    if (response.status === 200 && answer === challenge) return undefined
    return `the webhook did not pass verification (HTTP ${response.status})`
  }

  async function send(body: string): Promise<string | undefined> {
    const signature = createHmac('sha256', appSecret).update(body).digest('hex')
    const response = await request(webhookUrl(), {
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

  return {
    async post(body) {
      try {
        const refusal = isVerified ? undefined : await verify()
        if (refusal !== undefined) return refusal
        isVerified = true
        return await send(body)
      } catch (error) {
        // No answer at all: refused, reset, timed out. The same to Meta as any other answer than 200.
        return `the webhook could not be reached (${reasonOf(error)})`
      }
    },
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message || error.message : error.message
}
