import type { FaultChange } from '@alur/server/phone'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { changeFaults } from './pageApi.ts'
import { faultsQuery } from './phoneQueries.ts'

/** What goes wrong on purpose, and the way to change it. */
export function useFaults() {
  const client = useQueryClient()
  const faults = useQuery(faultsQuery).data
  const { mutate } = useMutation({
    networkMode: 'always',
    mutationFn: changeFaults,
    onSuccess: (changed) => client.setQueryData(faultsQuery.queryKey, changed),
  })
  return { faults, change: (change: FaultChange) => mutate(change) }
}
