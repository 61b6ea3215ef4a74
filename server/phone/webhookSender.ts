import { setTimeout as sleep } from 'node:timers/promises'
import type { Delivery } from './contract.ts'
import type { FaultSwitches } from './faults.ts'
import { metaJson } from './metaJson.ts'
import type { PhoneLimits } from './phoneOptions.ts'
import type { PhoneRecord, Webhook } from './phoneRecord.ts'
import type { PhoneStore } from './phoneStore.ts'
import { type Business, webhookEnvelope } from './webhookEnvelope.ts'
import { createWebhookLanes, type Waiting } from './webhookLanes.ts'
import type { WebhookPost } from './webhookPost.ts'

export type WebhookSender = {
  /** Takes up what an earlier run of the phone left undelivered. */
  start(): void
  delivery(): Delivery
}

/**
 * Delivers webhooks until each got its 200. A customer is a lane with one delivery in flight, so the order of what a
 * customer does is kept over refusals and restarts; the faults `batch` and `reorder` break it on purpose.
 */
export function createWebhookSender({
  store,
  webhookPost,
  business,
  faults,
  limits,
  clock,
  stopped,
  onError,
}: {
  store: PhoneStore
  webhookPost: WebhookPost
  business: Business
  faults: FaultSwitches
  limits: PhoneLimits
  clock: () => number
  stopped: AbortSignal
  onError: (error: unknown) => void
}): WebhookSender {
  const lanes = createWebhookLanes()
  let lastError: string | undefined
  let isGathering = false

  store.listen((record) => {
    if (record.what !== 'webhook') return
    lanes.add({ webhook: record.webhook, readyAt: Date.now() + faults.current().delayMs })
    pump([record.webhook.customerId])
  })

  function pump(customerIds: string[]) {
    const { batch, reorder } = faults.current()
    if (batch > 1 || reorder) gather()
    else for (const id of customerIds) launch(lanes.take([id], { count: 1, newestFirst: false }))
  }

  /** Waits a little for more to come, then sends what there is in the order the faults ask for. */
  function gather() {
    if (isGathering || lanes.idle().length === 0) return
    isGathering = true
    background(async () => {
      await sleep(limits.gatherMs, undefined, { signal: stopped })
      isGathering = false
      const { batch, reorder } = faults.current()
      const groups = batch > 1 ? [lanes.idle()] : lanes.idle().map((id) => [id])
      for (const ids of groups) launch(lanes.take(ids, { count: batch, newestFirst: reorder }))
      pump(lanes.idle())
    })
  }

  function launch(items: Waiting[]) {
    if (items.length === 0) return
    const customerIds = new Set(items.map(({ webhook }) => webhook.customerId))
    background(async () => {
      await deliver(items)
      lanes.release(customerIds)
      pump([...customerIds])
    })
  }

  /** Posts the same bytes with growing pauses until they are taken or too old. */
  async function deliver(items: Waiting[]) {
    const waitMs = Math.max(...items.map(({ readyAt }) => readyAt)) - Date.now()
    if (waitMs > 0) await sleep(waitMs, undefined, { signal: stopped })
    const webhooks = items.map(({ webhook }) => webhook)
    const body = metaJson(webhookEnvelope(business, webhooks))
    const giveUpAt = Math.max(...webhooks.map(({ at }) => at)) + limits.retryForMs
    for (let pauseMs = limits.retryFirstMs; ; pauseMs = Math.min(pauseMs * 2, limits.retryMaxMs)) {
      if (await isTaken(body)) return store.commit(webhooks.flatMap(takenRecords))
      if (clock() >= giveUpAt) return store.commit(webhooks.map(doneRecord))
      await sleep(pauseMs, undefined, { signal: stopped })
    }
  }

  /** A retry of Meta's may come though the first copy got its 200: one taken copy is enough. */
  async function isTaken(body: string): Promise<boolean> {
    const copies = Array.from({ length: 1 + faults.current().duplicateWebhooks })
    const refusals = await Promise.all(copies.map(() => webhookPost.post(body)))
    stopped.throwIfAborted()
    const hasTaken = refusals.includes(undefined)
    lastError = hasTaken ? undefined : refusals[0]
    return hasTaken
  }

  function takenRecords(webhook: Webhook): PhoneRecord[] {
    const message = store.state.messages.get(webhook.messageId ?? '')
    const isFirst = message?.status === 'sent'
    const tick: PhoneRecord[] = isFirst
      ? [{ what: 'status', id: message.id, status: 'delivered' }]
      : []
    return [doneRecord(webhook), ...tick]
  }

  function background(work: () => Promise<void>) {
    work().catch((error: unknown) => {
      // Stopping is done by abort: whatever was under way is in the log and is taken up at the next start.
      if (!stopped.aborted) onError(error)
    })
  }

  return {
    start() {
      for (const webhook of store.state.webhooks.values()) lanes.add({ webhook, readyAt: 0 })
      pump(lanes.idle())
    },
    delivery() {
      const pending = store.state.webhooks.size
      return { pending, ...(lastError === undefined ? {} : { lastError }) }
    },
  }
}

function doneRecord({ id }: Webhook): PhoneRecord {
  return { what: 'webhookDone', id }
}
