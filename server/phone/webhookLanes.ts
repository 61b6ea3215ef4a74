import type { Webhook } from './phoneRecord.ts'

export type Waiting = { webhook: Webhook; readyAt: number }

/** Queues of webhooks, one lane a customer; a lane that something was taken from is busy until it is released. */
export type WebhookLanes = {
  add(item: Waiting): void
  /** Customers with something waiting and nothing in flight. */
  idle(): string[]
  /** Up to `count` of these customers' webhooks; nothing from a busy lane. */
  take(customerIds: string[], options: { count: number; newestFirst: boolean }): Waiting[]
  release(customerIds: Iterable<string>): void
}

export function createWebhookLanes(): WebhookLanes {
  // A lane with nothing waiting is not kept.
  const lanes = new Map<string, Waiting[]>()
  const busy = new Set<string>()

  function takeFrom(customerId: string, count: number, newestFirst: boolean): Waiting[] {
    const lane = lanes.get(customerId)
    if (!lane || busy.has(customerId) || count <= 0) return []
    busy.add(customerId)
    const taken = newestFirst ? lane.splice(-count).reverse() : lane.splice(0, count)
    if (lane.length === 0) lanes.delete(customerId)
    return taken
  }

  return {
    add(item) {
      const { customerId } = item.webhook
      const lane = lanes.get(customerId)
      if (lane) lane.push(item)
      else lanes.set(customerId, [item])
    },
    idle: () => [...lanes.keys()].filter((customerId) => !busy.has(customerId)),
    take(customerIds, { count, newestFirst }) {
      const taken: Waiting[] = []
      for (const customerId of customerIds) {
        taken.push(...takeFrom(customerId, count - taken.length, newestFirst))
      }
      return taken
    },
    release(customerIds) {
      for (const customerId of customerIds) busy.delete(customerId)
    },
  }
}
