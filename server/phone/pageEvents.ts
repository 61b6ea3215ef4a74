import type { Request, Response } from 'express'
import type { ChatFeed } from './chatFeed.ts'
import { toChatMessage } from './chatMessage.ts'
import type { ChatEvent } from './contract.ts'

const heartbeatMs = 15_000

/** Server-Sent Events of one chat until the page goes away. */
export function streamEvents({
  request,
  response,
  feed,
  customerId,
  mediaUrl,
}: {
  request: Request
  response: Response
  feed: ChatFeed
  customerId: string
  mediaUrl: (mediaId: string) => string
}): void {
  response.set({
    'content-type': 'text/event-stream',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  })
  // A first line at once: proxies keep the headers back until there is a body.
  response.write(': open\n\n')
  const write = (event: ChatEvent) =>
    response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
  const leave = feed.subscribe(customerId, {
    isOnScreen: request.query.open !== 'false',
    tell(event) {
      const isMessage = event.type === 'message'
      write(
        isMessage ? { type: 'message', message: toChatMessage(event.message, mediaUrl) } : event,
      )
    },
  })
  // Proxies cut a silent stream.
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs)
  response.on('close', () => {
    clearInterval(heartbeat)
    leave()
  })
}
