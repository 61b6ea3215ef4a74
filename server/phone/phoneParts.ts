import type { Response } from 'express'
import type { ChatFeed } from './chatFeed.ts'
import type { FaultSwitches } from './faults.ts'
import type { MediaStore } from './mediaStore.ts'
import type { PhoneLimits, PhoneOptions } from './phoneOptions.ts'
import type { PhoneStore } from './phoneStore.ts'
import type { Ticks } from './ticks.ts'
import type { WebhookSender } from './webhookSender.ts'

/** What the routes are given; wired once in createPhone. */
export type PhoneParts = {
  options: PhoneOptions
  limits: PhoneLimits
  clock: () => number
  store: PhoneStore
  media: MediaStore
  feed: ChatFeed
  ticks: Ticks
  faults: FaultSwitches
  sender: WebhookSender
  /** Leaves a request unanswered until the caller or the phone gives up. */
  holdOpen: (response: Response) => void
  onError: (error: unknown) => void
}
