import { type ChatEvent, chatEventSchema } from '@alur/server/phone'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { applyEvent } from './applyEvent.ts'
import { eventsUrl, markRead } from './pageApi.ts'
import { chatQuery } from './phoneQueries.ts'

const EVENTS: ChatEvent['type'][] = ['message', 'status', 'typing', 'customer']
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 5_000

/** Follows one chat and writes what happens into the cached chat; says whether the phone answers. */
export function useChatStream(customerId: string, isVisible: boolean): 'opening' | 'open' | 'away' {
  const client = useQueryClient()
  const [state, setState] = useState<'opening' | 'open' | 'away'>('opening')

  useEffect(() => {
    const { queryKey } = chatQuery(client, customerId)
    setState((before) => (before === 'away' ? 'away' : 'opening'))
    return followEvents(eventsUrl(customerId, isVisible), {
      onOpen: () => {
        setState('open')
        client.invalidateQueries({ queryKey })
        // Refused while the phone is switched off; the next look at the chat reads it.
        if (isVisible) markRead(customerId).catch(() => undefined)
      },
      onAway: () => setState('away'),
      onEvent: (event) => client.setQueryData(queryKey, (chat) => chat && applyEvent(chat, event)),
    })
  }, [client, customerId, isVisible])

  return state
}

type Followers = { onOpen: () => void; onAway: () => void; onEvent: (event: ChatEvent) => void }

/** The browser's own reconnecting gives up on an error page, so every lost stream is opened anew. */
function followEvents(url: string, { onOpen, onAway, onEvent }: Followers): () => void {
  let pauseMs = FIRST_PAUSE_MS
  let timer: ReturnType<typeof setTimeout> | undefined
  let source = open()

  function open(): EventSource {
    const opened = new EventSource(url)
    opened.addEventListener('open', () => {
      pauseMs = FIRST_PAUSE_MS
      onOpen()
    })
    opened.addEventListener('error', () => {
      opened.close()
      onAway()
      timer = setTimeout(() => {
        source = open()
      }, pauseMs)
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
    })
    for (const name of EVENTS) {
      opened.addEventListener(name, ({ data }: MessageEvent<string>) =>
        onEvent(chatEventSchema.parse(JSON.parse(data))),
      )
    }
    return opened
  }

  return () => {
    clearTimeout(timer)
    source.close()
  }
}
