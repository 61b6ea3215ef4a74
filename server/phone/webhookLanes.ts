import type { Webhook } from './phoneRecord.ts'

export type Waiting = { webhook: Webhook; readyAt: number }

/** Queues of webhooks, one lane a customer; a lane that something was taken from is busy until it is released. */
export type WebhookLanes = {
  add(item: Waiting): void
  /** Customers with something waiting and nothing in flight. */
  idle(): string[]
  /** The next of this customer's, unless the lane is busy. */
  takeNext(customerId: string): Waiting[]
  /** From the idle lanes: one group of up to `batch`, or with a batch of 1 a group for each lane. */
  takeGroups(options: { batch: number; newestFirst: boolean }): Waiting[][]
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

  function idle(): string[] {
    return [...lanes.keys()].filter((customerId) => !busy.has(customerId))
  }

  return {
    add(item) {
      const { customerId } = item.webhook
      const lane = lanes.get(customerId)
      if (lane) lane.push(item)
      else lanes.set(customerId, [item])
    },
    idle,
    takeNext: (customerId) => takeFrom(customerId, 1, false),
    takeGroups({ batch, newestFirst }) {
      if (batch === 1) return idle().map((customerId) => takeFrom(customerId, 1, newestFirst))
      const group: Waiting[] = []
      for (const customerId of idle()) {
        group.push(...takeFrom(customerId, batch - group.length, newestFirst))
      }
      return [group]
    },
    release(customerIds) {
      for (const customerId of customerIds) busy.delete(customerId)
    },
  }
}
