import { type Response, Router } from 'express'
import { createChatFeed } from './chatFeed.ts'
import { addCustomer } from './customers.ts'
import { createFaultSwitches } from './faults.ts'
import { graphRoutes } from './graphRoutes.ts'
import { createMediaStore } from './mediaStore.ts'
import { pageRoutes } from './pageRoutes.ts'
import { defaultLimits, type PhoneOptions } from './phoneOptions.ts'
import type { PhoneParts } from './phoneParts.ts'
import { createPhoneStore } from './phoneStore.ts'
import { createTicks } from './ticks.ts'
import { createWebhookPost } from './webhookPost.ts'
import { createWebhookSender } from './webhookSender.ts'

export type Phone = {
  /** Serves `/vNN.N/…` and `/whatsapp_business/…` (Graph) and `/page/…`; hands on all else. Reads bodies itself. */
  router: Router
  /** Loads the log and goes on with what was under way. Once in the life of a phone. */
  start(): Promise<void>
  /** Cuts off whatever is open; with a data file nothing is lost. */
  stop(): Promise<void>
}

/** A peer that behaves like Meta: Graph on one side, the customers' phones on the other. */
export function createPhone(options: PhoneOptions): Phone {
  const stopping = new AbortController()
  const held = new Set<Response>()
  const parts = wireParts(options, {
    stopped: stopping.signal,
    holdOpen: (response) => void held.add(response.on('close', () => held.delete(response))),
  })
  const { store, media, ticks, sender, feed } = parts
  const router = Router()
  router.use('/page', pageRoutes(parts))
  router.use(graphRoutes(parts))
  return {
    router,
    async start() {
      store.load()
      if (store.state.customers.size === 0) addCustomer(store, { name: 'Sari', phoneShared: true })
      await media.sweep()
      sender.start()
      ticks.resume()
    },
    async stop() {
      stopping.abort()
      ticks.stop()
      feed.stop()
      for (const response of held) response.destroy()
      store.close()
    },
  }
}

function wireParts(
  options: PhoneOptions,
  { stopped, holdOpen }: { stopped: AbortSignal; holdOpen: PhoneParts['holdOpen'] },
): PhoneParts {
  const { dataFile, webhookUrl, clock = Date.now, onError = console.error } = options
  const limits = { ...defaultLimits, ...options.limits }
  const store = createPhoneStore({ dataFile, compactAboveBytes: limits.compactAboveBytes })
  const directory = dataFile === undefined ? undefined : `${dataFile}.media`
  const media = createMediaStore({ store, directory, clock })
  const faults = createFaultSwitches()
  const feed = createChatFeed(store)
  const ticks = createTicks({ store, feed, faults, limits, clock, onError })
  const webhookPost = createWebhookPost({
    webhookUrl: typeof webhookUrl === 'string' ? () => webhookUrl : webhookUrl,
    appSecret: options.appSecret,
    verifyToken: options.verifyToken,
    fetch: options.fetch ?? fetch,
    answerWithinMs: limits.answerWithinMs,
    stopped,
  })
  const sender = createWebhookSender({
    store,
    webhookPost,
    business: options,
    faults,
    limits,
    clock,
    stopped,
    onError,
  })
  return { options, limits, clock, store, media, feed, ticks, faults, sender, holdOpen, onError }
}
