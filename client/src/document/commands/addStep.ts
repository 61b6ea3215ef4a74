import { type FlowDocument, FlowNode, freeId, kinds, type NodeKind } from '@alur/flows'
import type { Command } from '../command.ts'
import { setEdge } from './connectExit.ts'

type Added = {
  id: string
  kind: NodeKind
  position: { x: number; y: number }
  /** The exit that shall lead to the new step. */
  from?: { step: string; exit: string } | undefined
  trigger?: string | undefined
}

/** Puts a step on the canvas, connected when it was asked for from an open exit. */
export function addStep({ id, kind, position, from, trigger }: Added): Command {
  return {
    label: { name: 'addStep', subject: id },
    change(draft) {
      draft.nodes.push(FlowNode.parse({ id, kind, position, data: kinds[kind].create() }))
      if (from) setEdge(draft, { from: from.step, exit: from.exit, to: id })
      for (const one of draft.triggers) if (one.id === trigger) one.to = id
    },
  }
}

/** The id a new step gets: its kind, with a number from the second on. */
export function newStepId(document: FlowDocument, kind: NodeKind): string {
  return freeId(kind, new Set(document.nodes.map(({ id }) => id)))
}
