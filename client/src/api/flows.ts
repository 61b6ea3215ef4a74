import type { FlowDocument } from '@alur/flows'
import {
  FlowDetail,
  FlowList,
  FlowVersionList,
  type ImportQuery,
  Library,
  PublishedVersion,
  SavedDraft,
} from '@alur/server/contract'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { keys } from './keys.ts'
import { request } from './request.ts'

export function flowPath(id: string): string {
  return `/api/flows/${encodeURIComponent(id)}`
}

export function fetchFlow(id: string): Promise<FlowDetail> {
  return request(FlowDetail, flowPath(id))
}

export function saveDraft(document: FlowDocument, revision: number): Promise<SavedDraft> {
  const body = { document, revision }
  return request(SavedDraft, `${flowPath(document.id)}/draft`, { method: 'PUT', body })
}

export function useFlows() {
  return useQuery({
    queryKey: keys.flows,
    queryFn: () => request(FlowList, '/api/flows'),
    select: ({ flows }) => flows,
  })
}

/**
 * The flow as the editor opens it. It is read once for each visit: the open document is the editor's
 * own, and the answers of saving keep its revision.
 */
export function useFlow(id: string) {
  return useQuery({
    queryKey: keys.flow(id),
    queryFn: () => fetchFlow(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
}

/** The draft of a flow that a step of another one calls; nothing is asked while none is chosen. */
export function calledFlowQuery(id: string) {
  return queryOptions({
    queryKey: keys.called(id),
    queryFn: async () => (await fetchFlow(id)).document,
    enabled: id !== '',
  })
}

export function useVersions(id: string, isWanted: boolean) {
  return useQuery({
    queryKey: keys.versions(id),
    queryFn: () => request(FlowVersionList, `${flowPath(id)}/versions`),
    select: ({ versions }) => versions,
    enabled: isWanted,
    staleTime: 0,
  })
}

export function useLibrary(isWanted: boolean) {
  return useQuery({
    queryKey: keys.library,
    queryFn: () => request(Library, '/api/library'),
    enabled: isWanted,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

export function useCreateFlow() {
  return useFlowsChange((document: FlowDocument) =>
    request(FlowDetail, '/api/flows', { method: 'POST', body: { document } }),
  )
}

export function useImportFlow() {
  return useFlowsChange(({ file, as }: { file: Blob; as: ImportQuery['as'] }) =>
    request(FlowDetail, `/api/flows/import?as=${as}`, { method: 'POST', file }),
  )
}

export function useDeleteFlow() {
  return useFlowsChange((id: string) => request(z.unknown(), flowPath(id), { method: 'DELETE' }))
}

export function usePublishFlow(id: string) {
  return useFlowsChange((revision: number) =>
    request(PublishedVersion, `${flowPath(id)}/publish`, { method: 'POST', body: { revision } }),
  )
}

function useFlowsChange<Input, Answer>(mutationFn: (input: Input) => Promise<Answer>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn,
    // The open flow has its own document; only lists of flows and versions are read again.
    onSuccess: () =>
      client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] === 'flows' && queryKey[2] !== 'detail',
      }),
  })
}
