import { Channel } from '@alur/server/contract'
import { useQuery } from '@tanstack/react-query'
import { keys } from './keys.ts'
import { request } from './request.ts'

/** The number the flows talk on; a built-in phone has a page to link to. */
export function useChannel() {
  return useQuery({
    queryKey: keys.channel,
    queryFn: () => request(Channel, '/api/channel'),
    staleTime: 60_000,
  })
}
