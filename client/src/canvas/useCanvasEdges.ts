import { useMemo } from 'react'
import { useDocument, useDocumentState, useView } from '../document/editorContext.ts'
import { edgeKey } from '../document/selection.ts'
import { type CanvasEdge, ENTRY, triggerNodeId } from './canvasNode.ts'

/** The lines between steps, and from each trigger to its step. */
export function useCanvasEdges(): CanvasEdge[] {
  const edges = useDocument((document) => document.edges)
  const triggers = useDocument((document) => document.triggers)
  const selection = useDocumentState((state) => state.selection)
  const walked = useView((view) => view.walked)

  return useMemo(() => {
    const near = new Set(selection.steps)
    const steps = edges.map((edge): CanvasEdge => {
      const key = edgeKey(edge)
      return {
        ...quiet,
        id: key,
        source: edge.from,
        sourceHandle: edge.exit,
        target: edge.to,
        selected: selection.edges.includes(key),
        data: {
          isNear: near.has(edge.from) || near.has(edge.to),
          isWalked: walked.has(key),
        },
      }
    })
    const starts = triggers.flatMap(({ id, to }): CanvasEdge[] => {
      if (to === null) return []
      const isNear = near.has(to) || selection.triggers.includes(id)
      const data = { isNear, isWalked: false }
      const source = triggerNodeId(id)
      return [{ ...quiet, id: `${source}.to`, source, sourceHandle: 'to', target: to, data }]
    })
    return [...starts, ...steps]
  }, [edges, triggers, selection, walked])
}

/** Lines are read aloud by the step they leave, never by themselves. */
const quiet = {
  type: 'step' as const,
  targetHandle: ENTRY,
  focusable: false,
  domAttributes: { 'aria-hidden': true },
}
