import type { Connection, FinalConnectionState } from '@xyflow/react'
import { useState } from 'react'
import { connectExit, connectTrigger } from '../document/commands/connectExit.ts'
import { useEditor } from '../document/editorContext.ts'
import { triggerOf } from './canvasNode.ts'
import type { Origin } from './useAddStep.ts'

/** A line let go over empty canvas: a step shall be added there. */
export type Dropped = { origin: Origin; at: { x: number; y: number } }

/** Connecting by drag: onto a step's entry, onto a step anywhere, or onto empty canvas. */
export function useConnecting() {
  const { documents } = useEditor()
  const [dropped, setDropped] = useState<Dropped | null>(null)

  function connect(source: string, exit: string, to: string) {
    if (triggerOf(to) !== undefined) return
    const trigger = triggerOf(source)
    const command =
      trigger === undefined ? connectExit({ from: source, exit, to }) : connectTrigger(trigger, to)
    documents.getState().run(command)
  }

  function finish(event: MouseEvent | TouchEvent, state: FinalConnectionState) {
    const { fromNode, fromHandle, isValid } = state
    if (isValid || !fromNode || fromHandle?.type !== 'source' || !fromHandle.id) return
    const at = pointOf(event)
    const under = document.elementFromPoint(at.x, at.y)
    const step = under?.closest<HTMLElement>('[data-step]')?.dataset.step
    if (step !== undefined) return connect(fromNode.id, fromHandle.id, step)
    if (!under?.closest('.react-flow__pane')) return
    const trigger = triggerOf(fromNode.id)
    const exit = { step: fromNode.id, exit: fromHandle.id }
    setDropped({ origin: trigger === undefined ? exit : { trigger }, at })
  }

  return {
    dropped,
    forget: () => setDropped(null),
    finish,
    connect: ({ source, sourceHandle, target }: Connection) => {
      if (sourceHandle) connect(source, sourceHandle, target)
    },
  }
}

function pointOf(event: MouseEvent | TouchEvent): { x: number; y: number } {
  const point = 'changedTouches' in event ? event.changedTouches[0] : event
  return { x: point?.clientX ?? 0, y: point?.clientY ?? 0 }
}
