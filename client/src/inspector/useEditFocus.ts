import { type RefObject, useEffect, useRef } from 'react'
import { useView } from '../document/editorContext.ts'

/**
 * Enter on the canvas leads into the first field of the panel, and Escape in the panel back to the
 * step on the canvas. A list or menu that is open takes its Escape for itself.
 */
export function useEditFocus(step: string | undefined): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null)
  const editing = useView((view) => view.editing)

  useEffect(() => {
    if (editing) box.current?.querySelector<HTMLElement>('textarea, input')?.focus()
  }, [editing])

  useEffect(() => {
    const panel = box.current
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || step === undefined) return
      document.querySelector<HTMLElement>(`[data-step="${step}"]`)?.focus({ preventScroll: true })
    }
    panel?.addEventListener('keydown', leave)
    return () => panel?.removeEventListener('keydown', leave)
  }, [step])
  return box
}
