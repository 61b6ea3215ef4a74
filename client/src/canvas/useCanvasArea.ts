import { nodeKinds } from '@alur/flows'
import { type DragEvent, type FocusEvent, type PointerEvent, useRef } from 'react'
import { useEditor } from '../document/editorContext.ts'
import { KIND_TYPE } from './kindType.ts'
import type { useAddStep } from './useAddStep.ts'

/** From the pointer to the left edge of a dropped step, so that it hangs under the pointer. */
const GRIP = 100

/** What the canvas's own box listens to: kinds dropped from the palette, the pointer, and the focus. */
export function useCanvasArea(adding: ReturnType<typeof useAddStep>) {
  const { documents, view } = useEditor()
  const pointer = useRef<{ x: number; y: number } | null>(null)

  function onDragOver(event: DragEvent) {
    if (event.dataTransfer.types.includes(KIND_TYPE)) event.preventDefault()
  }

  function onDrop(event: DragEvent) {
    const dragged = event.dataTransfer.getData(KIND_TYPE)
    const kind = nodeKinds.find((one) => one === dragged)
    if (!kind) return
    event.preventDefault()
    adding.addAt(kind, { x: event.clientX - GRIP, y: event.clientY })
  }

  /** Going through the steps with Tab selects them; a click is React Flow's to judge. */
  function onFocus({ target }: FocusEvent) {
    if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return
    const { step, trigger, group } = target.dataset
    if (group !== undefined) documents.getState().select({ groups: [group] })
    if (trigger !== undefined) documents.getState().select({ triggers: [trigger] })
    if (step === undefined || documents.getState().selection.steps.includes(step)) return
    documents.getState().select({ steps: [step] })
    view.getState().centreOn(step)
  }

  function onPointerMove(event: PointerEvent) {
    pointer.current = { x: event.clientX, y: event.clientY }
  }

  function onPointerLeave() {
    pointer.current = null
  }

  return { pointer, handlers: { onDragOver, onDrop, onFocus, onPointerMove, onPointerLeave } }
}
