import type { Chat } from '@alur/server/phone'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { mergeChats } from './applyEvent.ts'
import {
  PageProblem,
  readBusiness,
  readChat,
  readCustomers,
  readDelivery,
  readFaults,
  readHints,
} from './pageApi.ts'

/** Flows go live and faults wear off while the page is open. */
const LIVE_MS = 5_000

export const businessQuery = queryOptions({ queryKey: ['business'], queryFn: readBusiness })
export const customersQuery = queryOptions({ queryKey: ['customers'], queryFn: readCustomers })
export const hintsQuery = queryOptions({ queryKey: ['hints'], queryFn: readHints })
export const faultsQuery = queryOptions({
  queryKey: ['faults'],
  queryFn: readFaults,
  refetchInterval: LIVE_MS,
})
export const deliveryQuery = queryOptions({
  queryKey: ['delivery'],
  queryFn: readDelivery,
  refetchInterval: LIVE_MS,
})

/** The stream keeps the chat fresh; it is fetched when the stream (re)opens. */
export function chatQuery(client: QueryClient, customerId: string) {
  const queryKey = ['chat', customerId] as const
  return queryOptions({
    queryKey,
    queryFn: async () =>
      mergeChats(await readChat(customerId), client.getQueryData<Chat>(queryKey)),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** A phone that does not answer is asked again and again; one that said no, or talks nonsense, is not. */
export function shouldRetry(_failures: number, error: Error): boolean {
  // What fetch throws when nobody answers.
  if (error instanceof TypeError) return true
  return error instanceof PageProblem && /^(http_5..|not_started|internal)$/.test(error.code)
}

export function retryDelayMs(failures: number): number {
  return Math.min(1_000 * 2 ** failures, 5_000)
}
