import { z } from 'zod'

export type SendError = { code: string; message: string }

/**
 * What became of a send. `retry`: refused before anything was processed, safe to send again.
 * `doubt`: nobody knows whether it went out. `stop`: the whole number cannot send any more.
 */
export type SendResult =
  | { as: 'accepted'; wamid: string | null }
  | { as: 'retry'; pace: RetryPace; error: SendError }
  | { as: 'reject' | 'stop' | 'doubt'; error: SendError }

export type RetryPace = keyof typeof PACES

/** First pause in ms, and by how much each next one is longer. */
const PACES = {
  /** Nobody listens there right now. */
  connection: { firstMs: 500, growth: 2, mostMs: 30_000 },
  /** The number sends too fast (130429). */
  number: { firstMs: 1_000, growth: 2, mostMs: 60_000 },
  /** One customer gets too much (131056): Meta's rule is 4^n seconds. */
  pair: { firstMs: 1_000, growth: 4, mostMs: 1_024_000 },
  /** The app's or account's quota is used up (4, 80007): it comes back within minutes. */
  quota: { firstMs: 60_000, growth: 2, mostMs: 960_000 },
} as const

export function retryDelayMs(pace: RetryPace, attempt: number): number {
  const { firstMs, growth, mostMs } = PACES[pace]
  return Math.min(firstMs * growth ** attempt, mostMs)
}

/** Refused before processing, by Meta's list; nothing else is safe to send again. */
const RETRY: Readonly<Record<number, RetryPace>> = {
  4: 'quota',
  80007: 'quota',
  130429: 'number',
  131056: 'pair',
}

/** Token, permission, account, payment or configuration: a person must act before anything goes out. */
const STOP = new Set([0, 3, 10, 33, 190, 368, 131005, 131031, 131042, 133010])

/** Faults on Meta's side after which the message may be out. */
const DOUBT = new Set([1, 2, 131000, 131016, 131057, 133004])

const Failure = z.object({
  error: z.object({
    code: z.coerce.number().int(),
    message: z.string().catch(''),
    error_data: z.object({ details: z.string() }).optional().catch(undefined),
  }),
})
const Success = z.object({ messages: z.array(z.object({ id: z.string().min(1).max(500) })).min(1) })

/** Judges an answer of `POST /messages` by Meta's code, and by the HTTP status where there is none. */
export function readAnswer(status: number, body: unknown): SendResult {
  if (status >= 200 && status < 300) {
    // Accepted is accepted, even if the answer is one we cannot read.
    const success = Success.safeParse(body)
    return { as: 'accepted', wamid: success.data?.messages[0]?.id ?? null }
  }
  const failure = Failure.safeParse(body)
  return failure.success ? byCode(failure.data.error) : byStatus(status)
}

function byCode({ code, message, error_data }: z.infer<typeof Failure>['error']): SendResult {
  const error = { code: String(code), message: error_data?.details ?? message }
  const pace = RETRY[code]
  if (pace) return { as: 'retry', pace, error }
  if (STOP.has(code) || (code >= 200 && code <= 299)) return { as: 'stop', error }
  if (DOUBT.has(code)) return { as: 'doubt', error }
  return { as: 'reject', error }
}

function byStatus(status: number): SendResult {
  const error = { code: `http_${status}`, message: `The provider answered ${status}` }
  if (status >= 500) return { as: 'doubt', error }
  if (status === 429) return { as: 'retry', pace: 'number', error }
  return { as: status === 401 ? 'stop' : 'reject', error }
}

/** Faults that come before the first byte is written. */
const UNSENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/

/** Judges a request that got no answer. */
export function readBreak(thrown: unknown): SendResult {
  const code = breakCode(thrown)
  const error = { code, message: `No answer from the provider (${code})` }
  return UNSENT.test(code) ? { as: 'retry', pace: 'connection', error } : { as: 'doubt', error }
}

/** `fetch` throws a TypeError whose cause knows more; several addresses make an AggregateError. */
function breakCode(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'unknown'
  if (thrown.cause instanceof Error) return breakCode(thrown.cause)
  if (thrown instanceof AggregateError && thrown.errors[0]) return breakCode(thrown.errors[0])
  return 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : thrown.name
}
