import { Background, BackgroundVariant, ReactFlow, useReactFlow } from '@xyflow/react'
import { useRef, useState } from 'react'
import { useEditor } from '../document/editorContext.ts'
import type { Reading } from '../document/reading.ts'
import { useWords } from '../words/words.ts'
import { CanvasDialogs } from './CanvasDialogs.tsx'
import type { CanvasEdge, CanvasNode } from './canvasNode.ts'
import { EmptyCanvas } from './EmptyCanvas.tsx'
import { GroupFrame } from './GroupFrame.tsx'
import { openingView } from './openingView.ts'
import { StepCard } from './StepCard.tsx'
import { ArrowHeads, StepEdge } from './StepEdge.tsx'
import { TriggerCard } from './TriggerCard.tsx'
import type { useAddStep } from './useAddStep.ts'
import { useCanvasArea } from './useCanvasArea.ts'
import { useCanvasChanges } from './useCanvasChanges.ts'
import { useCanvasEdges } from './useCanvasEdges.ts'
import { useCanvasKeys } from './useCanvasKeys.ts'
import { useCanvasNodes } from './useCanvasNodes.ts'
import { useCentre } from './useCentre.ts'
import { useClipboard } from './useClipboard.ts'
import { useConnecting } from './useConnecting.ts'
import { useFraming } from './useFraming.ts'
import { ZoomButtons } from './ZoomButtons.tsx'
import './canvas.css'
import './card.css'

const FIT = { padding: 0.1, maxZoom: 1 }

/** What never changes while a flow is open; React Flow wants the same objects each time. */
const FIXED = {
  nodeTypes: { step: StepCard, trigger: TriggerCard, frame: GroupFrame },
  edgeTypes: { step: StepEdge },
  edgesFocusable: false,
  multiSelectionKeyCode: ['Shift', 'Meta', 'Control'],
  selectionKeyCode: 'Shift',
  deleteKeyCode: null,
  disableKeyboardA11y: true,
  snapToGrid: true,
  snapGrid: [8, 8] as [number, number],
  minZoom: 0.1,
  maxZoom: 2,
  connectionRadius: 26,
  zoomOnDoubleClick: false,
  nodeDragThreshold: 2,
}

type Props = { reading: Reading; adding: ReturnType<typeof useAddStep> }

/** The flow to draw in. The document owns the truth; React Flow shows it and reports gestures. */
export function FlowCanvas({ reading, adding }: Props) {
  const { canvas } = useWords().desk
  const { view, isReadOnly } = useEditor()
  const area = useRef<HTMLDivElement>(null)
  const [connecting, setConnecting] = useState<string | null>(null)
  const flow = useReactFlow<CanvasNode, CanvasEdge>()
  const { pointer, handlers } = useCanvasArea(adding)
  const changes = useCanvasChanges()
  const nodes = useCanvasNodes(reading, changes.dragged)
  const edges = useCanvasEdges()
  const drawing = useConnecting()
  const { duplicate } = useClipboard(pointer)
  const fit = () => void flow.fitView(FIT)
  const add = () => drawing.ask({ origin: 'selection', at: placeOfMenu(area.current) })
  const frame = useFraming(reading)
  useCanvasKeys({ duplicate, connect: setConnecting, add, fit, frame })
  useCentre(area, reading)

  function open() {
    const box = area.current
    if (!box || nodes.length === 0) return
    const size = { width: box.clientWidth, height: box.clientHeight }
    void flow.setViewport(openingView(flow.getNodesBounds(nodes), size)).then(() => {
      // A step that the address names was asked for before there was a canvas to show it on.
      const { centre, centreOn } = view.getState()
      if (centre) centreOn(centre.step)
    })
  }

  return (
    <section
      ref={area}
      data-canvas
      tabIndex={-1}
      aria-label={canvas.canvas}
      aria-describedby="canvas-help"
      className="flow-canvas relative min-h-0 min-w-0 flex-1 outline-none"
      {...handlers}
      onDoubleClick={({ target, clientX: x, clientY: y }) => {
        if (isReadOnly || !isPane(target)) return
        drawing.ask({ origin: 'none', at: { x, y } })
      }}
    >
      <p id="canvas-help" className="sr-only">
        {canvas.help}
      </p>
      <ArrowHeads />
      <ReactFlow
        {...FIXED}
        nodes={nodes}
        edges={edges}
        onInit={open}
        onNodesChange={changes.changeNodes}
        onEdgesChange={changes.changeEdges}
        onNodeDragStop={(_, __, dropped) => changes.drop(dropped)}
        onSelectionDragStop={(_, dropped) => changes.drop(dropped)}
        onNodeDoubleClick={() => view.getState().edit()}
        onNodeClick={() => isReadOnly && view.getState().openPanel('step')}
        onConnect={drawing.connect}
        onConnectEnd={drawing.finish}
        nodesDraggable={!isReadOnly}
        nodesConnectable={!isReadOnly}
        panOnScroll={!isReadOnly}
      >
        <Background variant={BackgroundVariant.Dots} gap={24} size={1.4} />
      </ReactFlow>
      {!isReadOnly && <EmptyCanvas />}
      {!isReadOnly && <ZoomButtons onFit={fit} />}
      <CanvasDialogs
        reading={reading}
        adding={adding}
        drawing={drawing}
        connecting={connecting}
        onConnected={() => setConnecting(null)}
      />
    </section>
  )
}

function isPane(target: EventTarget): boolean {
  return target instanceof Element && target.classList.contains('react-flow__pane')
}

/** Beside the selected step, else in the upper middle of the canvas. */
function placeOfMenu(area: HTMLElement | null) {
  const step = area?.querySelector('.react-flow__node-step.selected')?.getBoundingClientRect()
  if (step) return { x: step.right + 16, y: step.top }
  const box = area?.getBoundingClientRect()
  return { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + 160 }
}
