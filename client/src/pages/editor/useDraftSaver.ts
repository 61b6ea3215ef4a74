import type { FlowDocument } from '@alur/flows'
import { StaleRevisionDetails } from '@alur/server/contract'
import { useBlocker } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { ApiError } from '../../api/apiError.ts'
import { saveDraft } from '../../api/flows.ts'
import { createDraftSaver, type DraftSaver, type SaveAnswer } from '../../document/draftSaver.ts'
import type { Editor } from '../../document/editorContext.ts'
import { useWords } from '../../words/words.ts'

/** Saves the open draft by itself, and holds the reader back from leaving what is not saved. */
export function useDraftSaver({ documents }: Editor, savedAt: string): DraftSaver {
  const { editor } = useWords().desk
  const [saver] = useState(() => createDraftSaver(documents, save, savedAt))

  useEffect(() => {
    saver.start()
    return saver.stop
  }, [saver])

  useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname) return false
      return !(await saver.flush()) && !window.confirm(editor.leave)
    },
    enableBeforeUnload: () => documents.getState().document !== documents.getState().saved,
  })
  return saver
}

async function save(document: FlowDocument, revision: number): Promise<SaveAnswer> {
  try {
    return { kind: 'saved', ...(await saveDraft(document, revision)) }
  } catch (error) {
    if (error instanceof ApiError) return refused(error)
    throw error
  }
}

function refused(error: ApiError): SaveAnswer {
  const stale = StaleRevisionDetails.safeParse(error.details)
  if (error.code === 'stale_revision' && stale.success) return { kind: 'conflict', ...stale.data }
  const mayPass = ['offline', 'unavailable', 'internal', 'unexpected'].includes(error.code)
  return mayPass ? { kind: 'failed' } : { kind: 'refused', message: error.message }
}
