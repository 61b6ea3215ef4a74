import { ReactFlowProvider } from '@xyflow/react'
import { useRef } from 'react'
import { useEditor } from '../document/editorContext.ts'
import { useReading } from '../document/reading.ts'
import { FlowCanvas } from './FlowCanvas.tsx'
import { Palette } from './Palette.tsx'
import { useAddStep } from './useAddStep.ts'

/** The palette and the canvas. Nothing outside this folder knows React Flow. */
export function CanvasArea() {
  return (
    <ReactFlowProvider>
      <Inside />
    </ReactFlowProvider>
  )
}

function Inside() {
  const { isReadOnly } = useEditor()
  const reading = useReading()
  const adding = useAddStep(reading)
  const area = useRef<HTMLDivElement>(null)

  function centreOfScreen() {
    const box = area.current?.getBoundingClientRect()
    return { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + 160 }
  }

  return (
    <>
      {!isReadOnly && <Palette onAdd={(kind) => adding.addBeside(kind, centreOfScreen())} />}
      <div ref={area} className="flex min-h-0 min-w-0 flex-1">
        <FlowCanvas reading={reading} adding={adding} />
      </div>
    </>
  )
}
