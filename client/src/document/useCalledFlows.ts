import { useMemo } from 'react'
import { calledFlows } from './calledFlows.ts'
import { useDocument } from './editorContext.ts'

/** The ids of the flows that the open one calls; the same list until they change. */
export function useCalledFlows(): string[] {
  // No id has a space.
  const joined = useDocument((document) => calledFlows(document).join(' '))
  return useMemo(() => joined.split(' ').filter((id) => id !== ''), [joined])
}
