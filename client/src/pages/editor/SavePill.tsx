import { Check, CircleAlert, LoaderCircle, RefreshCw } from 'lucide-react'
import { useContext } from 'react'
import { useStore } from 'zustand'
import type { DraftSaver, SaveState } from '../../document/draftSaver.ts'
import { formatTime } from '../../lib/when.ts'
import { LanguageContext, useWords, type Words } from '../../words/words.ts'

/** Whether the server has the draft, in a few words that are read aloud when they change. */
export function SavePill({ saver }: { saver: DraftSaver }) {
  const { save } = useWords().desk
  const language = useContext(LanguageContext)
  const state = useStore(saver.state)
  const isBad = state.kind === 'conflict' || state.kind === 'refused'
  return (
    <span
      role={isBad ? 'alert' : 'status'}
      title={state.kind === 'refused' ? save.refusedAbout(state.message) : undefined}
      data-save={state.kind}
      className={`inline-flex h-6 items-center gap-1.5 rounded-full px-2 text-xs ${LOOKS[state.kind]}`}
    >
      <Icon kind={state.kind} />
      <span className={state.kind === 'saved' ? 'max-sm:sr-only' : undefined}>
        {wordsOf(state, save, language)}
      </span>
    </span>
  )
}

const CALM = 'text-text-3'
const LOOKS: Record<SaveState['kind'], string> = {
  saved: CALM,
  waiting: CALM,
  saving: CALM,
  retrying: 'bg-warning-soft text-warning',
  refused: 'bg-danger-soft text-danger',
  conflict: 'bg-danger-soft text-danger',
}

function Icon({ kind }: { kind: SaveState['kind'] }) {
  if (kind === 'saved') return <Check size={13} aria-hidden />
  if (kind === 'saving') return <LoaderCircle size={13} aria-hidden className="animate-spin" />
  if (kind === 'retrying') return <RefreshCw size={13} aria-hidden />
  return kind === 'waiting' ? null : <CircleAlert size={13} aria-hidden />
}

function wordsOf(state: SaveState, save: Words['desk']['save'], language: string): string {
  if (state.kind !== 'saved') return save[state.kind]
  return state.at === null ? save.saved : save.savedAt(formatTime(state.at, language))
}
