import { History as HistoryIcon, Redo2, Undo2 } from 'lucide-react'
import { useStore } from 'zustand'
import type { CommandLabel } from '../../document/command.ts'
import { useEditor } from '../../document/editorContext.ts'
import { Dropdown, DropdownItem } from '../../ui/Dropdown.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords, type Words } from '../../words/words.ts'

const SHOWN = 12

/** Undo, redo, and the list of what was done: choosing a line goes back to before it. */
export function HistoryButtons() {
  const words = useWords().desk
  const { editor } = words
  const { documents } = useEditor()
  const history = useStore(documents, (state) => state.history)
  const { undo, redo } = documents.getState()
  const last = history.done.at(-1)
  const next = history.undone.at(-1)
  const recent = history.done.slice(-SHOWN).toReversed()

  return (
    <>
      <IconButton
        label={last ? editor.undoOf(labelWords(last.label, words)) : editor.undo}
        icon={<Undo2 size={17} />}
        disabled={!last}
        onClick={undo}
      />
      <IconButton
        label={next ? editor.redoOf(labelWords(next.label, words)) : editor.redo}
        icon={<Redo2 size={17} />}
        disabled={!next}
        onClick={redo}
      />
      <Dropdown
        trigger={
          <button
            type="button"
            aria-label={editor.history}
            className="hidden size-8 items-center justify-center rounded-control text-text-2 hover:bg-raised lg:inline-flex"
          >
            <HistoryIcon size={16} aria-hidden />
          </button>
        }
      >
        {recent.length === 0 && <p className="px-2.5 py-1.5 text-text-3">{editor.noHistory}</p>}
        {recent.map((entry, index) => (
          <DropdownItem
            key={`${entry.at}.${history.done.length - index}`}
            onChoose={() => {
              for (let steps = 0; steps <= index; steps += 1) undo()
            }}
          >
            {labelWords(entry.label, words)}
          </DropdownItem>
        ))}
      </Dropdown>
    </>
  )
}

function labelWords(label: CommandLabel, { commands }: Words['desk']): string {
  return commands[label.name]({ subject: label.subject ?? '', count: label.count ?? 1 })
}
