import { useMemo } from 'react'
import { useStore } from 'zustand'
import { calledFlows } from './calledFlows.ts'
import type { DocumentStore } from './documentStore.ts'

/** The ids of the flows that the open one calls; the same list until they change. */
export function useCalledFlows(documents: DocumentStore): string[] {
  // No id has a space.
  const joined = useStore(documents, ({ document }) => calledFlows(document).join(' '))
  return useMemo(() => joined.split(' ').filter((id) => id !== ''), [joined])
}
