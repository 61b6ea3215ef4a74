import type { FlowDocument } from '@alur/flows'
import type { FlowDetail } from '@alur/server/contract'
import { getRouteApi } from '@tanstack/react-router'
import { useContext, useMemo, useState } from 'react'
import { CanvasArea } from '../../canvas/CanvasArea.tsx'
import { createDocumentStore } from '../../document/documentStore.ts'
import { EditorContext } from '../../document/editorContext.ts'
import { createViewStore } from '../../document/viewStore.ts'
import { useFindingKeys } from '../../findings/useFindingKeys.ts'
import { useProof } from '../../findings/useProof.ts'
import { useIsNarrow } from '../../lib/useIsNarrow.ts'
import { LanguageContext } from '../../words/words.ts'
import { ConflictNotice } from './ConflictNotice.tsx'
import { Dock } from './Dock.tsx'
import { EditorBar } from './EditorBar.tsx'
import { useAddress } from './useAddress.ts'
import { useDraftSaver } from './useDraftSaver.ts'
import { useHistoryKeys } from './useHistoryKeys.ts'

const route = getRouteApi('/flows/$flowId')

/** The parts of the editor around one document. They meet in its stores, and nowhere else. */
export function OpenEditor({ detail }: { detail: FlowDetail }) {
  const search = route.useSearch()
  const reader = useContext(LanguageContext)
  const isReadOnly = useIsNarrow()
  const [stores] = useState(() => ({
    documents: createDocumentStore(detail.document, detail.revision),
    view: createViewStore({
      language: languageToRead(detail.document, reader),
      panel: search.panel ?? 'step',
    }),
  }))
  const editor = useMemo(() => ({ ...stores, isReadOnly }), [stores, isReadOnly])
  const saver = useDraftSaver(editor, detail.savedAt)
  useProof(editor)
  useFindingKeys(editor)
  useHistoryKeys(editor, saver)
  useAddress(editor)

  return (
    <EditorContext value={editor}>
      <EditorBar saver={saver} />
      <ConflictNotice saver={saver} />
      <div className="relative flex min-h-0 flex-1 flex-col overflow-hidden wide:flex-row">
        <CanvasArea />
        <Dock />
      </div>
    </EditorContext>
  )
}

/** Whoever opens the flow reads it in the desk's language, when the flow speaks it. */
function languageToRead({ languages, defaultLanguage }: FlowDocument, reader: string): string {
  return languages.includes(reader) ? reader : defaultLanguage
}
