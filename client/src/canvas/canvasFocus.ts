/** Whether keys and the clipboard are the canvas's: nothing is typed into, and no dialog is open. */
export function isCanvasTarget(target: EventTarget | null): boolean {
  if (target === document) return true
  if (!(target instanceof Element) || isTyping(target)) return false
  // A click on the empty canvas leaves the focus to whatever focusable part of the page is around it.
  return target.closest('[data-canvas]') !== null || target.querySelector('[data-canvas]') !== null
}

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"]') !== null
  )
}
