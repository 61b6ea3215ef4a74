import { setTimeout as sleep } from 'node:timers/promises'
import type { Delivery } from './contract.ts'
import { createWebhookDelivery, type DeliveryParts } from './webhookDelivery.ts'
import { createWebhookLanes, type Waiting } from './webhookLanes.ts'

export type WebhookSender = {
  /** Takes up what an earlier run of the phone left undelivered. */
  start(): void
  delivery(): Delivery
}

type SenderParts = DeliveryParts & { onError: (error: unknown) => void }

/**
 * Delivers webhooks until each got its 200. A customer is a lane with one delivery in flight, so the order of what a
 * customer does is kept over refusals and restarts; the faults `batch` and `reorder` break it on purpose.
 */
export function createWebhookSender(parts: SenderParts): WebhookSender {
  const { store, faults } = parts
  const { deliver, delivery } = createWebhookDelivery(parts)
  const lanes = createWebhookLanes()
  const gather = createGathering(parts, () => {
    const { batch, reorder } = faults.current()
    for (const group of lanes.takeGroups({ batch, newestFirst: reorder })) launch(group)
    pump(lanes.idle())
  })

  function pump(customerIds: string[]) {
    const { batch, reorder } = faults.current()
    const isPlain = batch === 1 && !reorder
    if (isPlain) for (const customerId of customerIds) launch(lanes.takeNext(customerId))
    else if (lanes.idle().length > 0) gather()
  }

  function launch(items: Waiting[]) {
    if (items.length === 0) return
    const customerIds = new Set(items.map(({ webhook }) => webhook.customerId))
    inBackground(parts, async () => {
      await deliver(items)
      lanes.release(customerIds)
      pump([...customerIds])
    })
  }

  store.listen((record) => {
    if (record.what !== 'webhook') return
    lanes.add({ webhook: record.webhook, readyAt: Date.now() + faults.current().delayMs })
    pump([record.webhook.customerId])
  })
  return {
    start() {
      for (const webhook of store.state.webhooks.values()) lanes.add({ webhook, readyAt: 0 })
      pump(lanes.idle())
    },
    delivery,
  }
}

/** Asked any number of times, sends once after a little while, so that there is more to send than one. */
function createGathering(parts: SenderParts, send: () => void): () => void {
  let isGathering = false
  return () => {
    if (isGathering) return
    isGathering = true
    inBackground(parts, async () => {
      await sleep(parts.limits.gatherMs, undefined, { signal: parts.stopped })
      isGathering = false
      send()
    })
  }
}

function inBackground({ stopped, onError }: SenderParts, work: () => Promise<void>): void {
  work().catch((error: unknown) => {
    // Stopping is done by abort: whatever was under way is in the log and is taken up at the next start.
    if (!stopped.aborted) onError(error)
  })
}
