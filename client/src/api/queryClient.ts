import { QueryClient } from '@tanstack/react-query'
import { ApiError } from './apiError.ts'

/** Only what may pass by itself is asked again; a refusal stays a refusal. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // The server may be on this machine: whether the internet is there says nothing about it.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        staleTime: 5_000,
        retry: (failures, error) =>
          failures < 2 && error instanceof ApiError && error.code === 'offline',
      },
    },
  })
}
