import type { FlowDocument } from '@alur/flows'
import { Tooltip } from '@base-ui/react/tooltip'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { type InterfaceLanguage, LanguageContext } from '../../words/words.ts'
import { createDocumentStore } from '../documentStore.ts'
import { EditorContext } from '../editorContext.ts'
import { createViewStore } from '../viewStore.ts'
import { sampleFlow } from './sampleFlow.ts'

type Options = { document?: FlowDocument; language?: InterfaceLanguage; isReadOnly?: boolean }

/** Shows a part of the editor around a document, with everything it finds there in the page. */
export function renderInEditor(part: ReactNode, options: Options = {}) {
  const { document = sampleFlow(), language = 'en', isReadOnly = false } = options
  const editor = {
    documents: createDocumentStore(document, 1),
    view: createViewStore({ language: 'en', panel: 'step' }),
    isReadOnly,
  }
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const screen = render(
    <QueryClientProvider client={client}>
      <LanguageContext value={language}>
        <Tooltip.Provider>
          <EditorContext value={editor}>{part}</EditorContext>
        </Tooltip.Provider>
      </LanguageContext>
    </QueryClientProvider>,
  )
  const state = () => editor.documents.getState()
  return { ...screen, ...editor, user: userEvent.setup(), state }
}
