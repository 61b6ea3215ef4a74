import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Editor } from '../../document/editorContext.ts'

const route = getRouteApi('/flows/$flowId')

/** Keeps the selected step and the open panel in the address, so that a place can be sent as a link. */
export function useAddress({ documents, view }: Editor): void {
  const navigate = route.useNavigate()
  const first = route.useSearch()
  const steps = useStore(documents, (state) => state.selection.steps)
  const panel = useStore(view, (state) => state.panel)
  const step = steps.length === 1 ? steps[0] : undefined

  useEffect(() => {
    if (first.step === undefined) return
    documents.getState().select({ steps: [first.step] })
    view.getState().centreOn(first.step)
    // Only the address the page was opened with is followed; from then on it follows the page.
  }, [])

  useEffect(() => {
    const search = { step, panel: panel === 'step' ? undefined : panel }
    void navigate({ search, replace: true })
  }, [navigate, step, panel])
}
