import type { FlowDocument } from '@alur/flows'
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Command } from './command.ts'
import type { DocumentState, DocumentStore } from './documentStore.ts'
import type { ViewState, ViewStore } from './viewStore.ts'

/** The stores of the open editor; canvas, inspector, findings and simulator meet here. */
export type Editor = { documents: DocumentStore; view: ViewStore; isReadOnly: boolean }

export const EditorContext = createContext<Editor | null>(null)

export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('This part belongs inside an open editor')
  return editor
}

export function useDocument<Part>(pick: (document: FlowDocument) => Part): Part {
  return useStore(useEditor().documents, (state) => pick(state.document))
}

export function useDocumentState<Part>(pick: (state: DocumentState) => Part): Part {
  return useStore(useEditor().documents, pick)
}

export function useView<Part>(pick: (view: ViewState) => Part): Part {
  return useStore(useEditor().view, pick)
}

export function useRun(): (command: Command) => void {
  return useEditor().documents.getState().run
}
