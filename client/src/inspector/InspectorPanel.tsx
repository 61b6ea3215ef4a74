import { Frame, Trash2 } from 'lucide-react'
import { deleteSelected } from '../document/commands/deleteSteps.ts'
import { useDocument, useDocumentState, useEditor, useRun } from '../document/editorContext.ts'
import { Button } from '../ui/Button.tsx'
import { useWords } from '../words/words.ts'
import { FlowPanel } from './flow/FlowPanel.tsx'
import { GroupPanel } from './GroupPanel.tsx'
import { StepPanel } from './StepPanel.tsx'
import { useEditFocus } from './useEditFocus.ts'

/** Edits what is selected: one step, several, or the flow itself when nothing is. */
export function InspectorPanel() {
  const steps = useDocumentState((state) => state.selection.steps)
  const [first] = steps
  const node = useDocument((document) => document.nodes.find(({ id }) => id === first))
  const frame = useDocumentState((state) => state.selection.groups[0])
  const group = useDocument(({ groups = [] }) => groups.find(({ id }) => id === frame))
  const box = useEditFocus(node?.id ?? group?.id)
  if (steps.length > 1) return <ManySteps />
  // A field that is half typed belongs to its step: another step gets fresh fields.
  return (
    <div ref={box}>
      {node ? (
        <StepPanel key={node.id} node={node} />
      ) : group ? (
        <GroupPanel key={group.id} group={group} />
      ) : (
        <FlowPanel />
      )}
    </div>
  )
}

function ManySteps() {
  const words = useWords().desk.inspector
  const { view, isReadOnly } = useEditor()
  const run = useRun()
  const selection = useDocumentState((state) => state.selection)
  return (
    <div className="flex flex-col gap-3 p-4">
      <h2 className="text-[16px]/5 font-semibold">{words.many(selection.steps.length)}</h2>
      <p className="text-text-2">{words.manyAbout}</p>
      {!isReadOnly && (
        <div className="flex flex-wrap gap-2">
          <Button icon={<Frame size={15} aria-hidden />} onClick={() => view.getState().frame()}>
            {words.frame.make}
          </Button>
          <Button
            look="danger"
            icon={<Trash2 size={15} aria-hidden />}
            onClick={() => run(deleteSelected(selection))}
          >
            {words.deleteSteps}
          </Button>
        </div>
      )}
    </div>
  )
}
