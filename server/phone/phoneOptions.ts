import type { Hint } from './contract.ts'
import type { TemplateLook } from './validate/templateMessage.ts'

/** Meta's numbers, and how fast the customers' phones answer. Tests scale them. */
export type PhoneLimits = {
  /** Sends of the business number a second; above it 130429. */
  numberPerSecond: number
  /** Sends to one customer at once; above it 131056. */
  pairBurst: number
  /** One more send to one customer is allowed every so often. */
  pairRefillMs: number
  windowMs: number
  /** First pause before a webhook is sent again; each next one is twice as long. */
  retryFirstMs: number
  retryMaxMs: number
  /** A webhook that was refused this long is given up. */
  retryForMs: number
  /** How long a webhook may take to be answered. */
  answerWithinMs: number
  /** From accepted to sent, from sent to delivered, from delivered to read. */
  sentAfterMs: number
  deliveredAfterMs: number
  readAfterMs: number
  /** How long updates are gathered when a fault batches or reorders them. */
  gatherMs: number
  /** A log longer than this is rewritten at start. */
  compactAboveBytes: number
}

export type PhoneOptions = {
  /** Where webhooks are posted; asked for each time, since a test may learn its port late. */
  webhookUrl: string | (() => string)
  appSecret: string
  accessToken: string
  /** Given to the webhook in Meta's handshake before the first delivery. */
  verifyToken: string
  phoneNumberId: string
  businessAccountId: string
  displayPhoneNumber: string
  businessName: string
  /** Append-only log that carries the chats over a restart; media lie in `<dataFile>.media`. Absent: memory only. */
  dataFile?: string
  /** Milliseconds since 1970. */
  clock?: () => number
  fetch?: typeof fetch
  hints?: () => Promise<Hint[]>
  /** How a template that nobody registered looks, by the `biz_opaque_callback_data` it is sent with. */
  templateLook?: (callbackData: string) => Promise<TemplateLook | undefined>
  /** Takes templates that nobody registered too, and guesses how they look. Left out: true. */
  takesAnyTemplate?: boolean
  limits?: Partial<PhoneLimits>
  /** Told about bugs of the phone itself; the caller's log. */
  onError?: (error: unknown) => void
}

const dayMs = 24 * 60 * 60 * 1000

export const defaultLimits: PhoneLimits = {
  numberPerSecond: 80,
  pairBurst: 45,
  pairRefillMs: 6000,
  windowMs: dayMs,
  retryFirstMs: 1000,
  retryMaxMs: 60_000,
  retryForMs: 7 * dayMs,
  answerWithinMs: 20_000,
  sentAfterMs: 20,
  deliveredAfterMs: 80,
  readAfterMs: 150,
  gatherMs: 150,
  compactAboveBytes: 4_000_000,
}
