import { Handoff, HandoffList, type ReturnHandoff } from '@alur/server/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { keys } from './keys.ts'
import { request } from './request.ts'

const REFRESH_MS = 3_000

/** The newest time this conversation was given to people; null when it never was. */
export function useHandoff(session: string, isActive: boolean) {
  return useQuery({
    queryKey: [...keys.sessions, session, 'handoff'],
    queryFn: () => request(HandoffList, `/api/handoffs?session=${encodeURIComponent(session)}`),
    select: ({ handoffs }) => handoffs[0] ?? null,
    enabled: isActive,
    refetchInterval: REFRESH_MS,
  })
}

/** All conversations that people have to answer. */
export function useOpenHandoffs() {
  return useQuery({
    queryKey: [...keys.sessions, 'handoffs'],
    queryFn: () => request(HandoffList, '/api/handoffs'),
    select: ({ handoffs }) => handoffs,
    refetchInterval: REFRESH_MS,
  })
}

export function useTakeHandoff(id: string) {
  return useHandoffChange((agent: string) => post(id, 'take', { agent }))
}

export function useReplyToHandoff(id: string) {
  return useHandoffChange((text: string) => post(id, 'reply', { text }))
}

export function useReturnHandoff(id: string) {
  return useHandoffChange((back: ReturnHandoff) => post(id, 'return', back))
}

function post(id: string, verb: string, body: unknown): Promise<Handoff> {
  return request(Handoff, `/api/handoffs/${id}/${verb}`, { method: 'POST', body })
}

/** What is done to a handoff shows in its conversation: both are read again. */
function useHandoffChange<Input>(mutationFn: (input: Input) => Promise<Handoff>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn,
    onSettled: () => client.invalidateQueries({ queryKey: keys.sessions }),
  })
}
