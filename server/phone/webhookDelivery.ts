import { setTimeout as sleep } from 'node:timers/promises'
import type { Delivery } from './contract.ts'
import type { FaultSwitches } from './faults.ts'
import { metaJson } from './metaJson.ts'
import type { PhoneLimits } from './phoneOptions.ts'
import type { PhoneRecord, Webhook } from './phoneRecord.ts'
import type { PhoneStore } from './phoneStore.ts'
import { type Business, webhookEnvelope } from './webhookEnvelope.ts'
import type { Waiting } from './webhookLanes.ts'
import type { WebhookPost } from './webhookPost.ts'

export type DeliveryParts = {
  store: PhoneStore
  webhookPost: WebhookPost
  business: Business
  faults: FaultSwitches
  limits: PhoneLimits
  clock: () => number
  stopped: AbortSignal
}

export type WebhookDelivery = {
  /** Posts the same bytes with growing pauses until they are taken or too old, and writes that down. */
  deliver(items: Waiting[]): Promise<void>
  /** How many wait, and why the last post was not taken if it was not. */
  delivery(): Delivery
}

export function createWebhookDelivery(parts: DeliveryParts): WebhookDelivery {
  const { store, business, limits, clock, stopped } = parts
  let lastError: string | undefined

  async function isTaken(body: string): Promise<boolean> {
    const refusal = await postCopies(parts, body)
    stopped.throwIfAborted()
    lastError = refusal
    return refusal === undefined
  }

  return {
    async deliver(items) {
      const waitMs = Math.max(...items.map(({ readyAt }) => readyAt)) - Date.now()
      if (waitMs > 0) await sleep(waitMs, undefined, { signal: stopped })
      const webhooks = items.map(({ webhook }) => webhook)
      const body = metaJson(webhookEnvelope(business, webhooks))
      const giveUpAt = Math.max(...webhooks.map(({ at }) => at)) + limits.retryForMs
      let pauseMs = limits.retryFirstMs
      while (!(await isTaken(body))) {
        if (clock() >= giveUpAt) return store.commit(webhooks.map(doneRecord))
        await sleep(pauseMs, undefined, { signal: stopped })
        pauseMs = Math.min(pauseMs * 2, limits.retryMaxMs)
      }
      store.commit(webhooks.flatMap((webhook) => takenRecords(store, webhook)))
    },
    delivery() {
      const pending = store.state.webhooks.size
      return { pending, ...(lastError === undefined ? {} : { lastError }) }
    },
  }
}

/** Undefined if one copy was taken: a duplicate may come though the first got its 200, and may fare otherwise. */
async function postCopies({ webhookPost, faults }: DeliveryParts, body: string) {
  const copies = Array.from({ length: 1 + faults.current().duplicateWebhooks })
  const refusals = await Promise.all(copies.map(() => webhookPost.post(body)))
  return refusals.includes(undefined) ? undefined : refusals[0]
}

/** With its webhook taken, the customer's message gets the second tick. */
function takenRecords({ state }: PhoneStore, webhook: Webhook): PhoneRecord[] {
  const message = state.messages.get(webhook.messageId ?? '')
  if (message?.status !== 'sent') return [doneRecord(webhook)]
  return [doneRecord(webhook), { what: 'status', id: message.id, status: 'delivered' }]
}

function doneRecord({ id }: Webhook): PhoneRecord {
  return { what: 'webhookDone', id }
}
