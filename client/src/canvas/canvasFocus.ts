/** Whether keys and the clipboard are the canvas's: nothing is typed into, and no dialog is open. */
export function isCanvasTarget(target: EventTarget | null): boolean {
  if (target === document.body || target === document) return true
  return target instanceof Element && target.closest('[data-canvas]') !== null && !isTyping(target)
}

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"]') !== null
  )
}
