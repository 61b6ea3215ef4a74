import type { FlowDocument, NodeKind } from '@alur/flows'
import { useReactFlow } from '@xyflow/react'
import { addStep, newStepId } from '../document/commands/addStep.ts'
import type { Positions } from '../document/commands/moveSteps.ts'
import { useEditor } from '../document/editorContext.ts'
import type { Reading } from '../document/reading.ts'
import { type Entry, entryFor, type Origin } from './entryFor.ts'
import { freePosition, placeAfter, placeBetween } from './freePosition.ts'
import { NODE_WIDTH } from './nodeGeometry.ts'

type Point = { x: number; y: number }
type Place = { position: Point; origin?: Origin | undefined; goesTo?: string; moved?: Positions }

/** Adds a step of a kind: where it was dropped, else where the flow goes on from the selected step. */
export function useAddStep(reading: Reading) {
  const { documents, view } = useEditor()
  const flow = useReactFlow()

  function put(kind: NodeKind, { position, origin, goesTo, moved }: Place): string {
    const { document, run, select } = documents.getState()
    const id = newStepId(document, kind)
    const from = origin && 'step' in origin ? origin : undefined
    const trigger = origin && 'trigger' in origin ? origin.trigger : undefined
    run(addStep({ id, kind, position, from, trigger, to: goesTo, moved }))
    select({ steps: [id] })
    return id
  }

  function placeFor({ beside, goesTo }: Entry, document: FlowDocument, screen: Point): Place {
    if (goesTo) return placeBetween(document, { from: beside, to: goesTo }, reading)
    if (beside) return { position: placeAfter(document, beside, reading) }
    const centre = flow.screenToFlowPosition(screen)
    const wanted = { x: centre.x - NODE_WIDTH / 2, y: centre.y - 60 }
    return { position: freePosition(document, wanted, reading) }
  }

  return {
    /** At a point of the screen, with its header under the pointer. */
    addAt(kind: NodeKind, screen: Point, origin?: Origin) {
      const point = flow.screenToFlowPosition(screen)
      put(kind, { position: { x: Math.round(point.x), y: Math.round(point.y - 19) }, origin })
    },
    addBeside(kind: NodeKind, screenCentre: Point) {
      const { document, selection } = documents.getState()
      const entry = entryFor(document, kind, selection.steps[0])
      view.getState().centreOn(put(kind, { ...entry, ...placeFor(entry, document, screenCentre) }))
    },
    /** Behind an exit, at the next free place to the right of its step. */
    addAfter(kind: NodeKind, from: { step: string; exit: string }) {
      const position = placeAfter(documents.getState().document, from.step, reading)
      view.getState().centreOn(put(kind, { position, origin: from }))
    },
  }
}
