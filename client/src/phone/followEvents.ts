import { type ChatEvent, chatEventSchema } from '@alur/server/phone'

const EVENTS: ChatEvent['type'][] = ['message', 'status', 'typing', 'customer']
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 5_000

/** As much of an EventSource as is needed here. */
type Stream = {
  addEventListener(name: string, listen: (event: MessageEvent<string>) => void): void
  close(): void
}
type Followers = { onOpen: () => void; onAway: () => void; onEvent: (event: ChatEvent) => void }

/**
 * Follows a stream until the returned function is called. The browser's own reconnecting gives up on an error page,
 * so every lost stream is opened anew, after pauses that grow.
 */
export function followEvents(open: () => Stream, followers: Followers): () => void {
  let pauseMs = FIRST_PAUSE_MS
  let timer: ReturnType<typeof setTimeout> | undefined
  let stream = follow()

  function follow(): Stream {
    const opened = open()
    opened.addEventListener('open', () => {
      pauseMs = FIRST_PAUSE_MS
      followers.onOpen()
    })
    opened.addEventListener('error', () => {
      opened.close()
      followers.onAway()
      clearTimeout(timer)
      timer = setTimeout(() => {
        stream = follow()
      }, pauseMs)
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
    })
    for (const name of EVENTS) {
      opened.addEventListener(name, ({ data }) =>
        followers.onEvent(chatEventSchema.parse(JSON.parse(data))),
      )
    }
    return opened
  }

  return () => {
    clearTimeout(timer)
    stream.close()
  }
}
