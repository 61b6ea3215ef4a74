import { type FlowDocument, kindOf, type NodeKind } from '@alur/flows'
import { useReactFlow } from '@xyflow/react'
import { addStep, newStepId } from '../document/commands/addStep.ts'
import { useEditor } from '../document/editorContext.ts'
import type { Reading } from '../document/reading.ts'
import { freePosition, placeAfter } from './freePosition.ts'
import { NODE_WIDTH } from './nodeGeometry.ts'

/** The exit, or the trigger, that shall lead to a new step. */
export type Origin = { step: string; exit: string } | { trigger: string }
type Point = { x: number; y: number }

/** Adds a step of a kind: where it was dropped, else beside the selected step, on its open exit. */
export function useAddStep(reading: Reading) {
  const { documents, view } = useEditor()
  const flow = useReactFlow()

  function put(kind: NodeKind, position: Point, origin?: Origin): string {
    const { document, run, select } = documents.getState()
    const id = newStepId(document, kind)
    const from = origin && 'step' in origin ? origin : undefined
    const trigger = origin && 'trigger' in origin ? origin.trigger : undefined
    run(addStep({ id, kind, position, from, trigger }))
    select({ steps: [id] })
    return id
  }

  return {
    /** At a point of the screen, with its header under the pointer. */
    addAt(kind: NodeKind, screen: Point, origin?: Origin) {
      const point = flow.screenToFlowPosition(screen)
      put(kind, { x: Math.round(point.x), y: Math.round(point.y - 19) }, origin)
    },
    addBeside(kind: NodeKind, screenCentre: Point) {
      const { document, selection } = documents.getState()
      const origin = originFor(document, selection.steps[0] ?? lastOpen(document))
      const centre = flow.screenToFlowPosition(screenCentre)
      const wanted = { x: centre.x - NODE_WIDTH / 2, y: centre.y - 60 }
      const position = origin.step
        ? placeAfter(document, origin.step, reading)
        : freePosition(document, wanted, reading)
      view.getState().centreOn(put(kind, position, origin.from))
    },
    /** Behind an exit, at the next free place to the right of its step. */
    addAfter(kind: NodeKind, from: { step: string; exit: string }) {
      const position = placeAfter(documents.getState().document, from.step, reading)
      view.getState().centreOn(put(kind, position, from))
    },
  }
}

/** Without a selection a new step goes on from the last one that has an open exit. */
function lastOpen(document: FlowDocument): string | undefined {
  return document.nodes.findLast((node) => openExit(document, node.id) !== undefined)?.id
}

function originFor(
  document: FlowDocument,
  step: string | undefined,
): { step?: string; from?: Origin } {
  if (step === undefined) {
    const trigger = document.triggers.find(({ to }) => to === null)
    return trigger ? { from: { trigger: trigger.id } } : {}
  }
  const exit = openExit(document, step)
  return exit === undefined ? { step } : { step, from: { step, exit } }
}

function openExit(document: FlowDocument, step: string): string | undefined {
  const node = document.nodes.find(({ id }) => id === step)
  if (!node) return undefined
  return kindOf(node)
    .exits(node.data)
    .find(
      ({ id, optional }) =>
        !optional && !document.edges.some(({ from, exit }) => from === step && exit === id),
    )?.id
}
