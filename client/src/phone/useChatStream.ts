import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { applyEvent } from './applyEvent.ts'
import { followEvents } from './followEvents.ts'
import { eventsUrl, markRead } from './pageApi.ts'
import { chatQuery } from './phoneQueries.ts'

type Options = {
  /** Somebody looks at the chat, so what arrives is read. */
  isVisible: boolean
  /** A proxy may hold a dead stream open, so the stream alone does not tell that the phone has gone. */
  isReachable: boolean
}

/** Follows one chat and writes what happens into the cached chat; says whether the phone has gone away. */
export function useChatStream(customerId: string, { isVisible, isReachable }: Options): boolean {
  const client = useQueryClient()
  const [isLost, setLost] = useState(false)

  useEffect(() => {
    if (!isReachable) return
    const { queryKey } = chatQuery(client, customerId)
    setLost(false)
    return followEvents(() => new EventSource(eventsUrl(customerId, isVisible)), {
      onOpen: () => {
        setLost(false)
        // A fetch begun before the stream was open may miss what happened in between.
        client.cancelQueries({ queryKey }).then(() => client.refetchQueries({ queryKey }))
        // Refused while the phone is switched off; the next look at the chat reads it.
        if (isVisible) markRead(customerId).catch(() => undefined)
      },
      onAway: () => setLost(true),
      onEvent: (event) => client.setQueryData(queryKey, (chat) => chat && applyEvent(chat, event)),
    })
  }, [client, customerId, isVisible, isReachable])

  return isLost || !isReachable
}
