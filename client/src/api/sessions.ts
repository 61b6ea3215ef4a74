import { SessionDetail, SessionList, type SessionStatus } from '@alur/server/contract'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { keys } from './keys.ts'
import { request } from './request.ts'

const REFRESH_MS = 5_000

export type SessionFilter = { flow?: string | undefined; status?: SessionStatus | undefined }

export function useSessions({ flow, status }: SessionFilter) {
  return useInfiniteQuery({
    queryKey: [...keys.sessions, 'list', flow ?? null, status ?? null],
    queryFn: ({ pageParam }) => {
      const query = new URLSearchParams({ limit: '50' })
      if (flow) query.set('flow', flow)
      if (status) query.set('status', status)
      if (pageParam !== null) query.set('before', String(pageParam))
      return request(SessionList, `/api/sessions?${query}`)
    },
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    refetchInterval: REFRESH_MS,
  })
}

export function useSession(id: string) {
  return useQuery({
    queryKey: [...keys.sessions, id],
    queryFn: () => request(SessionDetail, `/api/sessions/${encodeURIComponent(id)}`),
    refetchInterval: ({ state }) => (state.data?.status === 'active' ? REFRESH_MS : false),
  })
}
