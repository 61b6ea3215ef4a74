import type { Customer } from '@alur/server/phone'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { ChatView } from '../chat/ChatView.tsx'
import type { ChatEntry, ChatOption, ChatPlace } from '../chat/chatEntry.ts'
import { useWords } from '../words/words.ts'
import { ChatHeader } from './ChatHeader.tsx'
import { ConnectionBar } from './ConnectionBar.tsx'
import { CustomerComposer } from './CustomerComposer.tsx'
import { entriesOf } from './entriesOf.ts'
import { Opening } from './Opening.tsx'
import type { Outbox } from './outbox.ts'
import { businessQuery, chatQuery, faultsQuery } from './phoneQueries.ts'
import { placeMessage, tapOf } from './tapOf.ts'
import { useChatStream } from './useChatStream.ts'
import { useIsVisible } from './useIsVisible.ts'
import { useSender } from './useSender.ts'
import { Waiting } from './Waiting.tsx'

type Props = { customer: Customer; outbox: Outbox; onCustomers: () => void; onMore: () => void }

export function CustomerChat({ customer, outbox, onCustomers, onMore }: Props) {
  const words = useWords()
  const faults = useQuery(faultsQuery)
  const isReachable = faults.failureCount === 0
  const isAway = useChatStream(customer.id, { isVisible: useIsVisible(), isReachable })
  const chat = useQuery(chatQuery(useQueryClient(), customer.id))
  const business = useQuery(businessQuery).data?.name
  const isOff = faults.data?.offline ?? false
  const isTyping = chat.data?.typing === true && !isOff && !isAway
  const { drafts, send, retry } = useSender(outbox, customer.id, !isAway)
  const messages = chat.data?.messages
  const entries = useMemo(() => entriesOf(messages ?? [], drafts, words), [messages, drafts, words])

  const tap = useCallback(
    (entry: ChatEntry, option: ChatOption) => {
      const asked = messages?.find(({ id }) => id === entry.id)
      if (asked) send(tapOf(asked, option.id))
    },
    [messages, send],
  )
  const fill = (entry: ChatEntry, values: Record<string, string>) =>
    send({ kind: 'form', replyTo: entry.id, values })
  const place = (entry: ChatEntry, where: ChatPlace) => send(placeMessage(where, entry.id))
  const [edited, setEdited] = useState<ChatEntry>()
  const retryEntry = useCallback((entry: ChatEntry) => retry(entry.id), [retry])

  return (
    <>
      <ChatHeader
        customer={customer}
        isTyping={isTyping}
        onCustomers={onCustomers}
        onMore={onMore}
      />
      <ConnectionBar isAway={isAway} isOff={isOff} />
      {chat.data ? (
        <ChatView
          entries={entries}
          canTap={!isOff}
          typing={isTyping}
          business={business}
          onTap={tap}
          onForm={fill}
          onPlace={place}
          onRetry={retryEntry}
          onEdit={setEdited}
          opening={<Opening isEmpty={entries.length === 0} onSend={send} />}
          composer={
            <CustomerComposer
              isOff={isOff}
              onSend={send}
              edited={edited}
              onEdited={() => setEdited(undefined)}
            />
          }
        />
      ) : (
        <Waiting problem={chat.error} isAway={chat.failureCount > 0} />
      )}
    </>
  )
}
