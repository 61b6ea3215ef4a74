import { useContext } from 'react'
import { useDocument, useEditor, useView } from '../../document/editorContext.ts'
import { languageName } from '../../lib/when.ts'
import { Pick } from '../../ui/Pick.tsx'
import { LanguageContext, useWords } from '../../words/words.ts'

/** In which of its languages the flow is shown on the canvas. */
export function TextLanguage() {
  const { editor } = useWords().desk
  const reader = useContext(LanguageContext)
  const { view } = useEditor()
  const languages = useDocument((document) => document.languages)
  const language = useView((state) => state.language)
  if (languages.length < 2) return null
  return (
    <Pick
      label={editor.textsIn}
      value={language}
      items={languages.map((one) => ({ value: one, label: languageName(one, reader) }))}
      onPick={view.getState().setLanguage}
      className="w-auto max-w-36 border-transparent bg-transparent"
    />
  )
}
