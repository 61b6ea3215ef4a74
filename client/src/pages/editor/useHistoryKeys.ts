import { useEffect } from 'react'
import type { DraftSaver } from '../../document/draftSaver.ts'
import type { Editor } from '../../document/editorContext.ts'

/**
 * Undo and redo everywhere but in fields whose text is not the document's yet: there the browser's own
 * undo works. Ctrl+S saves at once, for those whose fingers know it.
 */
export function useHistoryKeys({ documents, isReadOnly }: Editor, saver: DraftSaver): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isReadOnly) return
      const key = event.key.toLowerCase()
      if (key === 's') void saver.flush()
      else if (isOtherField(event.target)) return
      else if (key === 'z' && event.shiftKey) documents.getState().redo()
      else if (key === 'z') documents.getState().undo()
      else if (key === 'y') documents.getState().redo()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [documents, isReadOnly, saver])
}

function isOtherField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea') !== null &&
    !target.hasAttribute('data-live')
  )
}
