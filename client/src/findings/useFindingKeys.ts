import type { Finding } from '@alur/flows'
import { useEffect, useRef } from 'react'
import type { Editor } from '../document/editorContext.ts'
import { nextFinding, showFinding } from './showFinding.ts'

/** F8 goes to the next finding, Shift+F8 to the one before, wherever the focus is. */
export function useFindingKeys(editor: Editor): void {
  const shown = useRef<Finding | undefined>(undefined)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return
      const { findings, openPanel } = editor.view.getState()
      shown.current = nextFinding(findings, shown.current, event.shiftKey ? -1 : 1)
      if (!shown.current) return
      event.preventDefault()
      openPanel('problems')
      showFinding(editor, shown.current)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [editor])
}
