import type { CustomerMessage } from '@alur/server/phone'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { useStore } from 'zustand'
import { useWords, type Words } from '../words/words.ts'
import { applyEvent } from './applyEvent.ts'
import type { Outbox } from './outbox.ts'
import { PageProblem, sendMessage } from './pageApi.ts'
import { chatQuery } from './phoneQueries.ts'

/**
 * Sends what is in the outbox, one after another, while the phone answers. A message whose answer got lost may
 * have been taken, so it waits for the reader's own second try instead of being sent twice.
 */
export function useSender(outbox: Outbox, customerId: string, canSend: boolean) {
  const client = useQueryClient()
  const words = useWords()
  const drafts = useStore(outbox, (state) => state.drafts)

  useEffect(() => {
    if (!canSend) return
    const draft = outbox.getState().takeNext(customerId)
    if (!draft) return
    const { settle, fail } = outbox.getState()
    sendMessage(customerId, draft.message).then(
      (message) => {
        client.setQueryData(
          chatQuery(client, customerId).queryKey,
          (chat) => chat && applyEvent(chat, { type: 'message', message }),
        )
        settle(draft.id)
      },
      (error: unknown) => fail(draft.id, reasonOf(error, words)),
    )
  }, [client, customerId, canSend, outbox, words, drafts])

  const send = useCallback(
    (message: CustomerMessage) => outbox.getState().add({ customerId, message, at: Date.now() }),
    [outbox, customerId],
  )
  const own = drafts.filter((draft) => draft.customerId === customerId)
  return { drafts: own, send, retry: outbox.getState().retry }
}

function reasonOf(error: unknown, { phone }: Words): string {
  if (!(error instanceof PageProblem)) return phone.page.problem.send
  if (error.code.startsWith('http_')) return phone.page.problem.send
  return error.code === 'offline' ? phone.page.problem.offline : error.message
}
