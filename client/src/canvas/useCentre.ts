import { useReactFlow } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import { useEditor, useView } from '../document/editorContext.ts'
import type { Reading } from '../document/reading.ts'
import { nodeGeometry } from './nodeGeometry.ts'

const MARGIN = 48
const READABLE = 0.7

/** Brings the step that was asked for into view, when it is not there already and readable. */
export function useCentre(area: RefObject<HTMLElement | null>, reading: Reading) {
  const { documents } = useEditor()
  const centre = useView((view) => view.centre)
  const { setCenter, getViewport } = useReactFlow()

  useEffect(() => {
    const box = area.current
    const node = documents.getState().document.nodes.find(({ id }) => id === centre?.step)
    if (!box || !node) return
    const { width, height } = nodeGeometry(node, reading)
    const { x, y, zoom } = getViewport()
    const left = node.position.x * zoom + x
    const top = node.position.y * zoom + y
    const isSeen =
      left >= MARGIN &&
      top >= MARGIN &&
      left + width * zoom <= box.clientWidth - MARGIN &&
      top + height * zoom <= box.clientHeight - MARGIN
    if (!isSeen || zoom < READABLE) {
      void setCenter(node.position.x + width / 2, node.position.y + height / 2, {
        zoom: Math.max(zoom, READABLE),
        duration: prefersCalm() ? 0 : 240,
      })
    }
    if (box.contains(window.document.activeElement)) focusStep(box, node.id)
    // The language of the texts does not call for another look at the same step.
  }, [centre])
}

/** A step just added is drawn in the next frame. */
function focusStep(box: HTMLElement, id: string): void {
  requestAnimationFrame(() => {
    const step = box.querySelector<HTMLElement>(`[data-step="${id}"]`)
    step?.focus({ preventScroll: true })
  })
}

function prefersCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
