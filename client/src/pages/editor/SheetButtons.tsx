import { useDocumentState, useEditor } from '../../document/editorContext.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { ProblemCount } from './ProblemCount.tsx'

/** On a narrow screen: which panel to open over the canvas. */
export function SheetButtons() {
  const { editor } = useWords().desk
  const { view } = useEditor()
  const isStep = useDocumentState((state) => state.selection.steps.length > 0)
  const { openPanel } = view.getState()
  return (
    <div className="z-20 shrink-0 border-t border-border bg-surface p-2">
      <div className="flex gap-2">
        <Button look="primary" className="h-10 flex-1" onClick={() => openPanel('try')}>
          {editor.try}
        </Button>
        <Button className="h-10 flex-1" onClick={() => openPanel('step')}>
          {isStep ? editor.step : editor.flow}
        </Button>
        <Button className="h-10 flex-1" onClick={() => openPanel('problems')}>
          {editor.problems}
          <ProblemCount />
        </Button>
      </div>
      <p className="mt-1.5 text-center text-xs text-text-3">{editor.narrow}</p>
    </div>
  )
}
