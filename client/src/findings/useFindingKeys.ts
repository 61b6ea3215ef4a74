import { useEffect } from 'react'
import type { Editor } from '../document/editorContext.ts'
import { nextFinding, showFinding } from './showFinding.ts'

/** F8 goes to the next finding, Shift+F8 to the one before, wherever the focus is. */
export function useFindingKeys(editor: Editor): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return
      const { findings, shown, openPanel } = editor.view.getState()
      const next = nextFinding(findings, shown, event.shiftKey ? -1 : 1)
      if (!next) return
      event.preventDefault()
      openPanel('problems')
      showFinding(editor, next)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [editor])
}
