import type { Group } from '@alur/flows'
import { Scan, Trash2 } from 'lucide-react'
import { changeGroup } from '../document/commands/changeGroups.ts'
import { deleteSelected } from '../document/commands/deleteSteps.ts'
import { useEditor, useRun } from '../document/editorContext.ts'
import { nothing } from '../document/selection.ts'
import { Button } from '../ui/Button.tsx'
import { useWords } from '../words/words.ts'
import { NameField } from './fields/NameField.tsx'

const LONGEST_TITLE = 80

/** A frame: what it is called, and what can be done with it. */
export function GroupPanel({ group }: { group: Group }) {
  const { frame: words } = useWords().desk.inspector
  const { view, isReadOnly } = useEditor()
  const run = useRun()
  return (
    <fieldset disabled={isReadOnly} className="flex min-w-0 flex-col gap-4 p-4">
      <header>
        <h2 className="text-[16px]/5 font-semibold">{words.name}</h2>
        <p className="text-xs text-text-3">{words.about}</p>
      </header>
      <NameField
        label={words.title}
        value={group.title}
        longest={LONGEST_TITLE}
        onText={(title) => run(changeGroup(group.id, { title }))}
      />
      <div className="flex flex-wrap gap-2">
        <Button
          icon={<Scan size={15} aria-hidden />}
          onClick={() => view.getState().frame(group.id)}
        >
          {words.fit}
        </Button>
        <Button
          look="danger"
          icon={<Trash2 size={15} aria-hidden />}
          onClick={() => run(deleteSelected({ ...nothing, groups: [group.id] }))}
        >
          {words.remove}
        </Button>
      </div>
    </fieldset>
  )
}
