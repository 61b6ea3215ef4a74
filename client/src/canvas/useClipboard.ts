import { useReactFlow } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import { deleteSelected } from '../document/commands/deleteSteps.ts'
import { cornerOf, pastedIds, pasteSteps } from '../document/commands/pasteSteps.ts'
import { useEditor } from '../document/editorContext.ts'
import { cutOut, type Fragment, readFragment } from '../document/fragment.ts'
import { nothing } from '../document/selection.ts'
import { isCanvasTarget } from './canvasFocus.ts'

type Point = { x: number; y: number }
const BESIDE = 40

/**
 * Copy, cut and paste through the system's clipboard, as JSON, so that steps travel between tabs and
 * flows. `pointer` is where the pointer last was over the canvas, in the screen's measure.
 */
export function useClipboard(pointer: RefObject<Point | null>) {
  const { documents, isReadOnly } = useEditor()
  const { screenToFlowPosition } = useReactFlow()

  useEffect(() => {
    const copy = (event: ClipboardEvent) => {
      if (!isCanvasTarget(event.target)) return
      const { document, selection, run } = documents.getState()
      const fragment = cutOut(document, selection.steps)
      if (!fragment) return
      event.clipboardData?.setData('text/plain', JSON.stringify(fragment, null, 2))
      event.preventDefault()
      if (event.type === 'cut' && !isReadOnly)
        run(deleteSelected({ ...nothing, steps: selection.steps }))
    }
    const paste = (event: ClipboardEvent) => {
      if (isReadOnly || !isCanvasTarget(event.target)) return
      const fragment = readFragment(event.clipboardData?.getData('text/plain') ?? '')
      if (!fragment) return
      const at = pointer.current
      event.preventDefault()
      putIn(documents, fragment, at ? screenToFlowPosition(at) : undefined)
    }
    const off = new AbortController()
    window.addEventListener('copy', copy, off)
    window.addEventListener('cut', copy, off)
    window.addEventListener('paste', paste, off)
    return () => off.abort()
  }, [documents, isReadOnly, pointer, screenToFlowPosition])

  return {
    duplicate() {
      const { document, selection } = documents.getState()
      const fragment = cutOut(document, selection.steps)
      if (fragment) putIn(documents, fragment)
    },
  }
}

/** At a point, else a little beside where the steps were copied. */
function putIn(
  documents: ReturnType<typeof useEditor>['documents'],
  fragment: Fragment,
  at?: Point,
) {
  const { document, run, select } = documents.getState()
  const ids = pastedIds(document, fragment)
  const corner = cornerOf(fragment)
  run(pasteSteps(fragment, ids, at ?? { x: corner.x + BESIDE, y: corner.y + BESIDE }))
  select({ steps: [...ids.values()] })
}
