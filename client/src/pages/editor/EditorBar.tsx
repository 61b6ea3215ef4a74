import { Link } from '@tanstack/react-router'
import { ChevronRight, CircleAlert, CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { changeFlow } from '../../document/commands/changeFlow.ts'
import type { DraftSaver } from '../../document/draftSaver.ts'
import { useDocument, useEditor, useRun, useView } from '../../document/editorContext.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { EditorMenu } from './EditorMenu.tsx'
import { HistoryButtons } from './HistoryButtons.tsx'
import { LiveBadge } from './LiveBadge.tsx'
import { PublishDialog } from './PublishDialog.tsx'
import { SavePill } from './SavePill.tsx'
import { TextLanguage } from './TextLanguage.tsx'

/** The bar above the canvas. */
export function EditorBar({ saver }: { saver: DraftSaver }) {
  const { publish } = useWords().desk
  const { isReadOnly } = useEditor()
  const [isPublishing, setPublishing] = useState(false)
  const isConflict = useStore(saver.state, ({ kind }) => kind === 'conflict')
  return (
    <header className="z-10 flex min-h-13 shrink-0 items-center gap-x-2 wide:flex-wrap gap-y-1 border-b border-border bg-surface px-3 py-1.5">
      <FlowTitle />
      <LiveBadge />
      <SavePill saver={saver} />
      <div className="ml-auto flex items-center gap-1">
        <TextLanguage />
        {!isReadOnly && <HistoryButtons />}
        {!isReadOnly && <ProblemsButton />}
        <EditorMenu saver={saver} />
        {!isReadOnly && (
          <Button
            look="primary"
            className="ml-1"
            disabled={isConflict}
            onClick={() => setPublishing(true)}
          >
            {publish.publish}
          </Button>
        )}
      </div>
      {isPublishing && <PublishDialog saver={saver} onClose={() => setPublishing(false)} />}
    </header>
  )
}

function FlowTitle() {
  const { flows } = useWords().desk
  const name = useDocument((document) => document.name)
  return (
    <div className="flex min-w-0 items-center gap-1">
      <Link to="/" className="hidden text-text-2 hover:text-text hover:underline sm:block">
        {flows}
      </Link>
      <ChevronRight size={14} aria-hidden className="hidden shrink-0 text-text-3 sm:block" />
      <h1 className="min-w-0">
        <Rename key={name} name={name} />
      </h1>
    </div>
  )
}

/** The name is edited where it stands. An empty one is not taken. */
function Rename({ name }: { name: string }) {
  const { inspector } = useWords().desk
  const { isReadOnly } = useEditor()
  const run = useRun()
  if (isReadOnly) return <span className="block truncate font-semibold">{name}</span>
  return (
    <input
      aria-label={inspector.flow.name}
      defaultValue={name}
      maxLength={80}
      spellCheck={false}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.value = name
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
      }}
      onBlur={(event) => {
        const typed = event.target.value.trim()
        if (typed === '') event.target.value = name
        else run(changeFlow({ name: typed }))
      }}
      className="field-sizing-content max-w-80 min-w-24 truncate rounded-md border border-transparent bg-transparent px-1.5 py-0.5 font-semibold hover:border-border"
    />
  )
}

function ProblemsButton() {
  const { editor } = useWords().desk
  const { view } = useEditor()
  const count = useView((state) => state.findings.length)
  const isRunning = useView((state) => state.proof === 'running')
  return (
    <Button
      look="quiet"
      className={count > 0 ? 'text-danger' : 'text-text-2'}
      icon={
        count > 0 ? <CircleAlert size={16} aria-hidden /> : <CircleCheck size={16} aria-hidden />
      }
      aria-busy={isRunning}
      onClick={() => view.getState().openPanel('problems')}
    >
      {count > 0 ? editor.problemCount(count) : editor.noProblems}
    </Button>
  )
}
