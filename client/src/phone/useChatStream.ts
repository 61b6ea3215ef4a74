import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { applyEvent } from './applyEvent.ts'
import { followEvents } from './followEvents.ts'
import { eventsUrl, markRead } from './pageApi.ts'
import { chatQuery } from './phoneQueries.ts'

/** Follows one chat and writes what happens into the cached chat; says whether the phone answers. */
export function useChatStream(customerId: string, isVisible: boolean): 'opening' | 'open' | 'away' {
  const client = useQueryClient()
  const [state, setState] = useState<'opening' | 'open' | 'away'>('opening')

  useEffect(() => {
    const { queryKey } = chatQuery(client, customerId)
    setState((before) => (before === 'away' ? 'away' : 'opening'))
    return followEvents(() => new EventSource(eventsUrl(customerId, isVisible)), {
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
