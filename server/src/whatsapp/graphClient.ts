import { readAnswer, readBreak, type SendResult } from './sendResult.ts'

/** Sends one message; every way it can go is a value. */
export type Graph = { send(body: Record<string, unknown>): Promise<SendResult> }

export type GraphOptions = {
  url: string
  version: string
  phoneNumberId: string
  accessToken: string
  timeoutMs?: number
}

/** Meta's send replies may be slow: within 10 to 30 s is what its documentation expects. */
export const SEND_TIMEOUT_MS = 20_000

export function graphClient({
  url,
  version,
  phoneNumberId,
  accessToken,
  timeoutMs,
}: GraphOptions): Graph {
  const messages = `${url.replace(/\/$/, '')}/${version}/${phoneNumberId}/messages`
  return {
    async send(body) {
      try {
        const answer = await fetch(messages, {
          method: 'POST',
          headers: {
            authorization: `Bearer ${accessToken}`,
            'content-type': 'application/json',
          },
          body: JSON.stringify(body),
          redirect: 'error',
          signal: AbortSignal.timeout(timeoutMs ?? SEND_TIMEOUT_MS),
        })
        // The status alone says that it was accepted, should the rest get lost.
        const text = await answer.text().catch(() => '')
        return readAnswer(answer.status, parse(text))
      } catch (error) {
        return readBreak(error)
      }
    },
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // A proxy's page, or nothing: the HTTP status has to do.
    return undefined
  }
}
