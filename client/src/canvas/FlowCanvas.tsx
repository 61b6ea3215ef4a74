import { nodeKinds } from '@alur/flows'
import { Background, BackgroundVariant, ReactFlow, useReactFlow } from '@xyflow/react'
import { type DragEvent, type FocusEvent, useRef, useState } from 'react'
import { useDocument, useEditor } from '../document/editorContext.ts'
import type { Reading } from '../document/reading.ts'
import { useWords } from '../words/words.ts'
import { ConnectDialog } from './ConnectDialog.tsx'
import type { CanvasEdge, CanvasNode } from './canvasNode.ts'
import { openingView } from './openingView.ts'
import { KIND_TYPE } from './Palette.tsx'
import { QuickAdd } from './QuickAdd.tsx'
import { StepCard } from './StepCard.tsx'
import { ArrowHeads, StepEdge } from './StepEdge.tsx'
import { TriggerCard } from './TriggerCard.tsx'
import type { useAddStep } from './useAddStep.ts'
import { useCanvasChanges } from './useCanvasChanges.ts'
import { useCanvasEdges } from './useCanvasEdges.ts'
import { useCanvasKeys } from './useCanvasKeys.ts'
import { useCanvasNodes } from './useCanvasNodes.ts'
import { useCentre } from './useCentre.ts'
import { useClipboard } from './useClipboard.ts'
import { useConnecting } from './useConnecting.ts'
import { ZoomButtons } from './ZoomButtons.tsx'
import './canvas.css'

const NODE_TYPES = { step: StepCard, trigger: TriggerCard }
const EDGE_TYPES = { step: StepEdge }
const SELECT_MORE = ['Shift', 'Meta', 'Control']
const FIT = { padding: 0.1, maxZoom: 1 }

type Props = { reading: Reading; adding: ReturnType<typeof useAddStep> }

/** The flow to draw in. The document owns the truth; React Flow shows it and reports gestures. */
export function FlowCanvas({ reading, adding }: Props) {
  const words = useWords().desk
  const { documents, view, isReadOnly } = useEditor()
  const area = useRef<HTMLDivElement>(null)
  const pointer = useRef<{ x: number; y: number } | null>(null)
  const [connecting, setConnecting] = useState<string | null>(null)
  const flow = useReactFlow<CanvasNode, CanvasEdge>()
  const changes = useCanvasChanges()
  const nodes = useCanvasNodes(reading, changes.dragged)
  const edges = useCanvasEdges()
  const drawing = useConnecting()
  const { duplicate } = useClipboard(pointer)
  const joined = useDocument((document) => document.nodes.find(({ id }) => id === connecting))
  const fit = () => void flow.fitView(FIT)
  useCanvasKeys({ duplicate, connect: setConnecting, fit })
  useCentre(area, reading)

  function open() {
    const box = area.current
    if (!box || nodes.length === 0) return
    const size = { width: box.clientWidth, height: box.clientHeight }
    void flow.setViewport(openingView(flow.getNodesBounds(nodes), size))
  }

  function dropKind(event: DragEvent) {
    const dragged = event.dataTransfer.getData(KIND_TYPE)
    const kind = nodeKinds.find((one) => one === dragged)
    if (!kind) return
    event.preventDefault()
    adding.addAt(kind, { x: event.clientX - 100, y: event.clientY })
  }

  /** Going through the steps with Tab selects them; a click is React Flow's to judge. */
  function selectFocused({ target }: FocusEvent) {
    if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return
    const { step, trigger } = target.dataset
    if (step !== undefined) {
      documents.getState().select({ steps: [step] })
      view.getState().centreOn(step)
    } else if (trigger !== undefined) documents.getState().select({ triggers: [trigger] })
  }

  return (
    <section
      ref={area}
      data-canvas
      aria-label={words.canvas.canvas}
      className="flow-canvas relative min-h-0 min-w-0 flex-1"
      onFocus={selectFocused}
      onPointerMove={(event) => {
        pointer.current = { x: event.clientX, y: event.clientY }
      }}
      onPointerLeave={() => {
        pointer.current = null
      }}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(KIND_TYPE)) event.preventDefault()
      }}
      onDrop={dropKind}
    >
      <ArrowHeads />
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        onInit={open}
        onNodesChange={changes.changeNodes}
        onEdgesChange={changes.changeEdges}
        onNodeDragStop={(_, __, dropped) => changes.drop(dropped)}
        onSelectionDragStop={(_, dropped) => changes.drop(dropped)}
        onNodeDoubleClick={() => view.getState().openPanel('step')}
        onNodeClick={() => isReadOnly && view.getState().openPanel('step')}
        onConnect={drawing.connect}
        onConnectEnd={drawing.finish}
        nodesDraggable={!isReadOnly}
        nodesConnectable={!isReadOnly}
        edgesFocusable={false}
        multiSelectionKeyCode={SELECT_MORE}
        selectionKeyCode="Shift"
        deleteKeyCode={null}
        disableKeyboardA11y
        snapToGrid
        snapGrid={[8, 8]}
        minZoom={0.1}
        maxZoom={2}
        connectionRadius={26}
        zoomOnDoubleClick={false}
        panOnScroll={!isReadOnly}
        nodeDragThreshold={2}
      >
        <Background variant={BackgroundVariant.Dots} gap={24} size={1.4} />
      </ReactFlow>
      {!isReadOnly && <ZoomButtons onFit={fit} />}
      {drawing.dropped && (
        <QuickAdd
          at={drawing.dropped.at}
          onClose={drawing.forget}
          onPick={(kind) => {
            if (drawing.dropped) adding.addAt(kind, drawing.dropped.at, drawing.dropped.origin)
            drawing.forget()
          }}
        />
      )}
      {joined && (
        <ConnectDialog
          node={joined}
          reading={reading}
          adding={adding}
          onClose={() => setConnecting(null)}
        />
      )}
    </section>
  )
}
