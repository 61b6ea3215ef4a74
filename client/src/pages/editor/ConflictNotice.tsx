import { useContext } from 'react'
import { useStore } from 'zustand'
import { fetchFlow } from '../../api/flows.ts'
import type { DraftSaver } from '../../document/draftSaver.ts'
import { useEditor } from '../../document/editorContext.ts'
import { formatTime } from '../../lib/when.ts'
import { Button } from '../../ui/Button.tsx'
import { sayFailed } from '../../ui/toasts.ts'
import { LanguageContext, useWords } from '../../words/words.ts'
import { errorWords } from '../errorWords.ts'

/** Someone else saved while this draft was edited: the author chooses, nothing is lost by itself. */
export function ConflictNotice({ saver }: { saver: DraftSaver }) {
  const words = useWords().desk
  const { save } = words
  const language = useContext(LanguageContext)
  const { documents } = useEditor()
  const state = useStore(saver.state)
  if (state.kind !== 'conflict') return null

  async function loadTheirs() {
    try {
      const { document, revision } = await fetchFlow(documents.getState().document.id)
      documents.getState().load(document, revision)
    } catch (error) {
      sayFailed(save.loadTheirs, errorWords(error, words))
    }
  }

  return (
    <section
      role="alert"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-border bg-danger-soft px-4 py-2.5"
    >
      <div className="min-w-60 flex-1">
        <h2 className="font-semibold text-danger">{save.conflictTitle}</h2>
        <p className="text-text-2">{save.conflictAbout(formatTime(state.savedAt, language))}</p>
      </div>
      <Button title={save.loadTheirsAbout} onClick={() => void loadTheirs()}>
        {save.loadTheirs}
      </Button>
      <Button title={save.keepMineAbout} onClick={() => void saver.saveOver()}>
        {save.keepMine}
      </Button>
    </section>
  )
}
