import { type FlowDocument, FlowNode, freeId, kindOf, kinds, type NodeKind } from '@alur/flows'
import type { Command } from '../command.ts'
import { setEdge } from './connectExit.ts'
import type { Positions } from './moveSteps.ts'

type Added = {
  id: string
  kind: NodeKind
  position: { x: number; y: number }
  /** The exit that shall lead to the new step. */
  from?: { step: string; exit: string } | undefined
  trigger?: string | undefined
  /** The step that the new one goes on to, by its first exit that has to lead somewhere. */
  to?: string | undefined
  /** Steps that make room for it. */
  moved?: Positions | undefined
}

/** Puts a step on the canvas, connected when it was asked for from an open exit. */
export function addStep({ id, kind, position, from, trigger, to, moved = {} }: Added): Command {
  return {
    label: { name: 'addStep', subject: id },
    change(draft) {
      for (const node of draft.nodes) node.position = moved[node.id] ?? node.position
      const added = FlowNode.parse({ id, kind, position, data: kinds[kind].create() })
      draft.nodes.push(added)
      const exit = firstExit(added)
      if (to && exit) setEdge(draft, { from: id, exit, to })
      if (from) setEdge(draft, { from: from.step, exit: from.exit, to: id })
      for (const one of draft.triggers) if (one.id === trigger) one.to = id
    },
  }
}

/** The exit that a conversation goes on by; a step that ends has none. */
export function firstExit(node: FlowNode): string | undefined {
  return kindOf(node)
    .exits(node.data)
    .find(({ optional }) => !optional)?.id
}

/** The id a new step gets: its kind, with a number from the second on. */
export function newStepId(document: FlowDocument, kind: NodeKind): string {
  return freeId(kind, new Set(document.nodes.map(({ id }) => id)))
}
