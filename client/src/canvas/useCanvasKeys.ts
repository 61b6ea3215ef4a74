import { useReactFlow } from '@xyflow/react'
import { useEffect } from 'react'
import { deleteSelected } from '../document/commands/deleteSteps.ts'
import { moveSteps, type Positions } from '../document/commands/moveSteps.ts'
import { type Editor, useEditor } from '../document/editorContext.ts'
import { nothing } from '../document/selection.ts'
import { isCanvasTarget } from './canvasFocus.ts'
import { carried } from './frames.ts'

const GRID = 8
const FAR = 5
const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

export type CanvasDeeds = {
  duplicate: () => void
  /** Opens the dialog that connects this step. */
  connect: (step: string) => void
  /** Opens the menu of kinds for a step after the selected one. */
  add: () => void
  fit: () => void
  /** Puts the selected steps into a frame. */
  frame: () => void
}

/** Keys that work while the focus is on the canvas or nowhere. */
export function useCanvasKeys({ duplicate, connect, add, fit, frame }: CanvasDeeds) {
  const editor = useEditor()
  const { zoomIn, zoomOut } = useReactFlow()

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isCanvasTarget(event.target)) return
      const isDone = event.ctrlKey || event.metaKey ? withControl(event) : plain(event)
      if (isDone) event.preventDefault()
    }
    const withControl = (event: KeyboardEvent): boolean => {
      const { document, select } = editor.documents.getState()
      const key = event.key.toLowerCase()
      if (key === 'a') select({ steps: document.nodes.map(({ id }) => id) })
      else if (key === 'd' && !editor.isReadOnly) duplicate()
      else return false
      return true
    }
    const plain = (event: KeyboardEvent): boolean => {
      const { selection, select } = editor.documents.getState()
      const step = selection.steps[0]
      if (event.altKey && event.key in ARROWS) return follow(editor, event.key)
      if (event.key in ARROWS) return nudge(editor, event)
      if (event.key === 'Delete' || event.key === 'Backspace') return remove(editor)
      if (event.key === 'Escape') select(nothing)
      else if (event.key === 'Enter') editor.view.getState().edit()
      else if (event.key.toLowerCase() === 'c' && step && !editor.isReadOnly) connect(step)
      else if (event.key.toLowerCase() === 'n' && !editor.isReadOnly) add()
      else if (event.key.toLowerCase() === 'g' && step && !editor.isReadOnly) frame()
      else if (event.shiftKey && event.code === 'Digit1') fit()
      else if (event.key === '+' || event.key === '=') void zoomIn()
      else if (event.key === '-') void zoomOut()
      else return false
      return true
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [editor, duplicate, connect, add, fit, frame, zoomIn, zoomOut])
}

function remove({ documents, isReadOnly }: Editor): boolean {
  const { selection, run } = documents.getState()
  if (isReadOnly) return false
  run(deleteSelected(selection))
  keepFocus()
  return true
}

/** The deleted step had the focus: Tab goes on from the canvas, not from the top of the page. */
function keepFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return
    document.querySelector<HTMLElement>('[data-canvas]')?.focus({ preventScroll: true })
  })
}

type Placed = { id: string; position: { x: number; y: number } }

function nudge({ documents, isReadOnly }: Editor, event: KeyboardEvent): boolean {
  const { document, selection, run } = documents.getState()
  const [dx, dy] = ARROWS[event.key] ?? [0, 0]
  const { steps, groups } = selection
  if (steps.length + groups.length === 0 || isReadOnly) return false
  const by = GRID * (event.shiftKey ? FAR : 1)
  const nudged = (all: readonly Placed[], ids: readonly string[]): Positions =>
    Object.fromEntries(
      all
        .filter(({ id }) => ids.includes(id))
        .map(({ id, position: { x, y } }) => [id, { x: x + dx * by, y: y + dy * by }]),
    )
  const along = carried(document, nudged(document.groups ?? [], groups))
  const positions = { ...along.steps, ...nudged(document.nodes, steps) }
  const group = `nudge.${[...steps, ...groups].join('.')}`
  run(moveSteps(positions, { frames: along.frames, group }))
  return true
}

/** Alt with → goes to the step the first exit leads to, with ← back, with ↑ and ↓ to its neighbours. */
function follow({ documents, view }: Editor, key: string): boolean {
  const { document, selection, select } = documents.getState()
  const here = selection.steps[0] ?? document.triggers[0]?.to ?? document.nodes[0]?.id
  if (here === undefined || here === null) return false
  const coming = document.edges.find(({ to }) => to === here)?.from
  const siblings = document.edges.filter(({ from }) => from === coming).map(({ to }) => to)
  const at = siblings.indexOf(here)
  const to = {
    ArrowRight: document.edges.find(({ from }) => from === here)?.to,
    ArrowLeft: coming,
    ArrowUp: siblings[at - 1],
    ArrowDown: siblings[at + 1],
  }[key]
  if (to === undefined) return true
  select({ steps: [to] })
  view.getState().centreOn(to)
  return true
}
