import { ChevronsLeft, ChevronsRight, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useDocumentState, useEditor, useView } from '../../document/editorContext.ts'
import type { Panel } from '../../document/viewStore.ts'
import { FindingsPanel } from '../../findings/FindingsPanel.tsx'
import { InspectorPanel } from '../../inspector/InspectorPanel.tsx'
import { cx } from '../../lib/cx.ts'
import { SimulatorPanel } from '../../simulator/SimulatorPanel.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TabBar } from '../../ui/TabBar.tsx'
import { useWords } from '../../words/words.ts'
import { ProblemCount } from './ProblemCount.tsx'
import { SheetButtons } from './SheetButtons.tsx'

const PANELS: Panel[] = ['step', 'try', 'problems']

/** The panels at the side; on a narrow screen a sheet over the canvas. */
export function Dock() {
  const { editor } = useWords().desk
  const { view, isReadOnly } = useEditor()
  const panel = useView((state) => state.panel)
  const isOpen = useView((state) => state.isPanelOpen)
  const isStep = useDocumentState((state) => state.selection.steps.length > 0)
  const [isWide, setWide] = useState(false)
  const { openPanel } = view.getState()

  return (
    <>
      {isReadOnly && !isOpen && <SheetButtons />}
      <aside
        aria-label={editor.panels}
        className={cx(
          'relative flex min-h-0 shrink-0 flex-col bg-surface',
          isReadOnly
            ? 'z-20 -mt-4 h-[66%] rounded-t-2xl border-t border-border shadow-2xl'
            : 'border-l border-border',
          isReadOnly && !isOpen && 'hidden',
          !isReadOnly && (isWide ? 'w-[min(46vw,680px)]' : 'w-95'),
        )}
      >
        <TabBar
          label={editor.panels}
          value={panel}
          onChange={(value) => {
            const chosen = PANELS.find((one) => one === value)
            if (chosen) openPanel(chosen)
          }}
          tabs={[
            {
              value: 'step',
              label: isStep ? editor.step : editor.flow,
              panel: (
                <Scrolled>
                  <InspectorPanel />
                </Scrolled>
              ),
            },
            { value: 'try', label: editor.try, panel: <SimulatorPanel /> },
            {
              value: 'problems',
              label: (
                <>
                  {editor.problems}
                  <ProblemCount />
                </>
              ),
              panel: <FindingsPanel />,
            },
          ]}
        />
        <div className="absolute top-1 right-1.5">
          {isReadOnly ? <CloseSheet /> : <Widen isWide={isWide} onWiden={setWide} />}
        </div>
      </aside>
    </>
  )
}

function Scrolled({ children }: { children: ReactNode }) {
  return <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
}

function CloseSheet() {
  const words = useWords().desk
  const { view } = useEditor()
  return (
    <IconButton
      label={words.close}
      icon={<X size={18} />}
      onClick={() => view.getState().closePanel()}
    />
  )
}

function Widen({ isWide, onWiden }: { isWide: boolean; onWiden: (isWide: boolean) => void }) {
  const { editor } = useWords().desk
  return (
    <IconButton
      label={isWide ? editor.narrower : editor.wider}
      icon={isWide ? <ChevronsRight size={17} /> : <ChevronsLeft size={17} />}
      onClick={() => onWiden(!isWide)}
    />
  )
}
