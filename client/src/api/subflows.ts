import type { FlowDocument, Subflows } from '@alur/flows'
import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { calledFlows } from '../document/calledFlows.ts'
import { calledFlowQuery } from './flows.ts'

/** Drafts of called flows, by id. */
export type CalledFlows = { subflows: Subflows; isLoading: boolean }

/** Another author may change a called flow meanwhile: it is read again now and then. */
const FRESH_MS = 15_000

/** The drafts of the flows that are called, and of those that they call. */
export function useSubflows(called: readonly string[]): CalledFlows {
  const client = useQueryClient()
  const known = (id: string) => client.getQueryData(calledFlowQuery(id).queryKey)
  const { drafts, isLoading } = useQueries({
    queries: reachable(called, known).map((id) => ({
      ...calledFlowQuery(id),
      staleTime: FRESH_MS,
    })),
    combine: (results) => ({
      drafts: results.flatMap(({ data }) => (data ? [data] : [])),
      isLoading: results.some(({ isPending }) => isPending),
    }),
  })
  const subflows = useMemo(() => new Map(drafts.map((draft) => [draft.id, draft])), [drafts])
  return { subflows, isLoading }
}

/** What is called, what that calls, and so on, as far as is known. */
function reachable(
  called: readonly string[],
  known: (id: string) => FlowDocument | undefined,
): string[] {
  const ids = [...called]
  // The list grows while it is walked.
  for (const id of ids) {
    const draft = known(id)
    for (const inner of draft ? calledFlows(draft) : []) if (!ids.includes(inner)) ids.push(inner)
  }
  return ids
}
