import type { EdgeChange, NodeChange } from '@xyflow/react'
import { useState } from 'react'
import { moveSteps, type Positions } from '../document/commands/moveSteps.ts'
import { useEditor } from '../document/editorContext.ts'
import type { CanvasEdge, CanvasNode } from './canvasNode.ts'
import { triggerOf } from './canvasNode.ts'

const NOWHERE: Positions = {}

/**
 * What React Flow reports, carried into the document's store. Places under the pointer are kept here
 * until the steps are dropped, so that a drag is one entry of the history.
 */
export function useCanvasChanges() {
  const { documents } = useEditor()
  const [dragged, setDragged] = useState<Positions>(NOWHERE)

  function changeNodes(changes: NodeChange<CanvasNode>[]) {
    const moved: Positions = {}
    const { selection, select } = documents.getState()
    const steps = new Set(selection.steps)
    const triggers = new Set(selection.triggers)
    let isSelecting = false
    for (const change of changes) {
      if (change.type === 'position' && change.dragging && change.position) {
        moved[change.id] = change.position
      }
      if (change.type !== 'select') continue
      isSelecting = true
      const trigger = triggerOf(change.id)
      mark(trigger === undefined ? steps : triggers, trigger ?? change.id, change.selected)
    }
    if (Object.keys(moved).length > 0) setDragged((before) => ({ ...before, ...moved }))
    if (isSelecting) select({ ...selection, steps: [...steps], triggers: [...triggers] })
  }

  function changeEdges(changes: EdgeChange<CanvasEdge>[]) {
    const { selection, select } = documents.getState()
    const edges = new Set(selection.edges)
    const selecting = changes.filter((change) => change.type === 'select')
    for (const { id, selected } of selecting) mark(edges, id, selected)
    if (selecting.length > 0) select({ ...selection, edges: [...edges] })
  }

  function drop(nodes: CanvasNode[]) {
    const steps = nodes.filter(({ id }) => triggerOf(id) === undefined)
    const positions = Object.fromEntries(steps.map(({ id, position }) => [id, position]))
    documents.getState().run(moveSteps(positions))
    setDragged(NOWHERE)
  }

  return { dragged, changeNodes, changeEdges, drop }
}

function mark(ids: Set<string>, id: string, isSelected: boolean): void {
  if (isSelected) ids.add(id)
  else ids.delete(id)
}
