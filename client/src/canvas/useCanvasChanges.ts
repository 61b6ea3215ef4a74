import type { EdgeChange, NodeChange } from '@xyflow/react'
import { useState } from 'react'
import { changeGroup } from '../document/commands/changeGroups.ts'
import { moveSteps, type Positions } from '../document/commands/moveSteps.ts'
import { type Editor, useEditor } from '../document/editorContext.ts'
import { type CanvasEdge, type CanvasNode, groupOf, triggerOf } from './canvasNode.ts'
import { carried } from './frames.ts'

/** Places and sizes under the pointer, that the document does not have yet: of steps, and of frames. */
export type Dragged = {
  steps: Positions
  frames: Positions
  sizes: Record<string, { width: number; height: number }>
}

const NOTHING: Dragged = { steps: {}, frames: {}, sizes: {} }

/**
 * What React Flow reports, carried into the document's store. Places under the pointer are kept here
 * until the steps are dropped, so that a drag is one entry of the history.
 */
export function useCanvasChanges() {
  const { documents } = useEditor()
  const [dragged, setDragged] = useState<Dragged>(NOTHING)

  function changeNodes(changes: NodeChange<CanvasNode>[]) {
    const selecting = changes.filter((change) => change.type === 'select')
    if (selecting.length > 0) selectNodes(documents, selecting)
    const moved = placesOf(changes)
    const next = together(documents, moved)
    const sizes = sizesOf(changes)
    if (Object.keys({ ...next.steps, ...next.frames, ...sizes }).length > 0) {
      setDragged((before) => ({
        steps: { ...before.steps, ...next.steps },
        frames: { ...before.frames, ...next.frames },
        sizes: { ...before.sizes, ...sizes },
      }))
    }
    for (const change of changes) {
      const id = change.type === 'dimensions' ? groupOf(change.id) : undefined
      if (id === undefined || change.type !== 'dimensions' || change.resizing !== false) continue
      const [position, size] = [dragged.frames[id], change.dimensions]
      const place = position ? { position: rounded(position) } : {}
      documents.getState().run(changeGroup(id, { ...place, ...(size ? { size } : {}) }))
      setDragged(NOTHING)
    }
  }

  function changeEdges(changes: EdgeChange<CanvasEdge>[]) {
    const { selection, select } = documents.getState()
    const edges = new Set(selection.edges)
    const selecting = changes.filter((change) => change.type === 'select')
    for (const { id, selected } of selecting) mark(edges, id, selected)
    if (selecting.length > 0) select({ ...selection, edges: [...edges] })
  }

  function drop(nodes: CanvasNode[]) {
    const places = nodes.filter(({ id }) => triggerOf(id) === undefined)
    const moved = Object.fromEntries(places.map(({ id, position }) => [id, position]))
    const { steps, frames } = together(documents, { carrying: moved, resizing: {} })
    documents.getState().run(moveSteps(steps, { frames }))
    setDragged(NOTHING)
  }

  return { dragged, changeNodes, changeEdges, drop }
}

type Documents = Editor['documents']
type Places = { carrying: Positions; resizing: Positions }

/** Where nodes are: a frame that is carried takes its steps along, one that is resized does not. */
function placesOf(changes: NodeChange<CanvasNode>[]): Places {
  const places: Places = { carrying: {}, resizing: {} }
  for (const change of changes) {
    if (change.type !== 'position' || !change.position) continue
    if (change.dragging) places.carrying[change.id] = change.position
    // The resizer is the only one that does not say whether it drags.
    const isResized = change.dragging === undefined && groupOf(change.id) !== undefined
    if (isResized) places.resizing[change.id] = change.position
  }
  return places
}

function together(documents: Documents, { carrying, resizing }: Places) {
  const steps: Positions = {}
  const groups: Positions = {}
  for (const [id, position] of Object.entries(carrying)) {
    const group = groupOf(id)
    if (group === undefined) steps[id] = position
    else groups[group] = position
  }
  const along = carried(documents.getState().document, groups)
  const resized = Object.entries(resizing).map(([id, at]) => [groupOf(id) ?? id, at] as const)
  return {
    steps: { ...steps, ...along.steps },
    frames: { ...along.frames, ...Object.fromEntries(resized) },
  }
}

function sizesOf(changes: NodeChange<CanvasNode>[]): Dragged['sizes'] {
  const sizes: Dragged['sizes'] = {}
  for (const change of changes) {
    const id = change.type === 'dimensions' && change.resizing ? groupOf(change.id) : undefined
    if (id !== undefined && change.type === 'dimensions' && change.dimensions) {
      sizes[id] = change.dimensions
    }
  }
  return sizes
}

function selectNodes(documents: Documents, changes: { id: string; selected: boolean }[]): void {
  const { selection, select } = documents.getState()
  const steps = new Set(selection.steps)
  const triggers = new Set(selection.triggers)
  const groups = new Set(selection.groups)
  for (const { id, selected } of changes) {
    const [trigger, group] = [triggerOf(id), groupOf(id)]
    if (trigger !== undefined) mark(triggers, trigger, selected)
    else if (group !== undefined) mark(groups, group, selected)
    else mark(steps, id, selected)
  }
  select({ ...selection, steps: [...steps], triggers: [...triggers], groups: [...groups] })
}

function rounded({ x, y }: { x: number; y: number }): { x: number; y: number } {
  return { x: Math.round(x), y: Math.round(y) }
}

function mark(ids: Set<string>, id: string, isSelected: boolean): void {
  if (isSelected) ids.add(id)
  else ids.delete(id)
}
