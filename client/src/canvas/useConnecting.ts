import type { Connection, FinalConnectionState } from '@xyflow/react'
import { useState } from 'react'
import { connectExit, connectTrigger } from '../document/commands/connectExit.ts'
import { useEditor } from '../document/editorContext.ts'
import { triggerOf } from './canvasNode.ts'
import type { Origin } from './entryFor.ts'

type Point = { x: number; y: number }

/**
 * The menu of kinds at a point: for a line let go over empty canvas, for a step that stands by itself,
 * or for one that goes on from the selection.
 */
export type Asked = { origin: Origin | 'none' | 'selection'; at: Point }

/** Connecting by drag: onto a step's entry, onto a step anywhere, or onto empty canvas, which asks for a kind. */
export function useConnecting() {
  const { documents } = useEditor()
  const [asked, ask] = useState<Asked | null>(null)

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
    ask({ origin: trigger === undefined ? exit : { trigger }, at })
  }

  return {
    asked,
    ask,
    forget: () => ask(null),
    finish,
    connect: ({ source, sourceHandle, target }: Connection) => {
      if (sourceHandle) connect(source, sourceHandle, target)
    },
  }
}

function pointOf(event: MouseEvent | TouchEvent): Point {
  const point = 'changedTouches' in event ? event.changedTouches[0] : event
  return { x: point?.clientX ?? 0, y: point?.clientY ?? 0 }
}
