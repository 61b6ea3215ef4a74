import type { Finding, FlowNode, Group, Trigger } from '@alur/flows'
import type { Edge, Node, NodeHandle } from '@xyflow/react'
import { Position } from '@xyflow/react'
import type { Reading } from '../document/reading.ts'
import type { WayIn } from '../document/waysIn.ts'
import type { NodeGeometry } from './nodeGeometry.ts'
import { TRIGGER_HEIGHT, TRIGGER_WIDTH, type TriggerPlace } from './triggerPlaces.ts'

export type Targets = ReadonlyMap<string, string>

export type StepData = {
  node: FlowNode
  geometry: NodeGeometry
  reading: Reading
  /** The step each exit leads to. */
  targets: Targets
  ways: readonly WayIn[]
  /** What is wrong with it, the gravest first. */
  findings: readonly Finding[]
  isLit: boolean
}
export type StepNode = Node<StepData, 'step'>

export type TriggerData = { trigger: Trigger; reading: Reading }
export type TriggerNode = Node<TriggerData, 'trigger'>

export type GroupData = { title: string; reading: Reading }
export type GroupNode = Node<GroupData, 'frame'>

export type CanvasNode = StepNode | TriggerNode | GroupNode
export type CanvasEdge = Edge<{ isNear: boolean; isWalked: boolean }, 'step'>

const TRIGGER = 'trigger:'
const GROUP = 'group:'
export const ENTRY = 'entry'
const HANDLE = 12

export function triggerNodeId(trigger: string): string {
  return TRIGGER + trigger
}

/** The trigger a canvas node stands for; undefined for a step. */
export function triggerOf(nodeId: string): string | undefined {
  return nodeId.startsWith(TRIGGER) ? nodeId.slice(TRIGGER.length) : undefined
}

/** The frame a canvas node stands for; undefined for anything else. */
export function groupOf(nodeId: string): string | undefined {
  return nodeId.startsWith(GROUP) ? nodeId.slice(GROUP.length) : undefined
}

type Marks = { position: { x: number; y: number }; isSelected: boolean; label: string }

/** A step for React Flow, with its size and handles given, so that nothing is measured. */
export function stepNode(data: StepData, marks: Marks): StepNode {
  const { geometry, node } = data
  const attributes = { 'data-step': node.id, tabIndex: 0 }
  return {
    id: node.id,
    type: 'step',
    position: marks.position,
    data,
    selected: marks.isSelected,
    ariaLabel: marks.label,
    domAttributes: attributes,
    ...sized(geometry.width, geometry.height),
    handles: [
      handle('target', ENTRY, -HANDLE / 2, geometry.entryY),
      ...geometry.exits.map(({ id, y }) => handle('source', id, geometry.width - HANDLE / 2, y)),
    ],
  }
}

export function triggerNode(
  { trigger, x, y }: TriggerPlace,
  reading: Reading,
  isSelected: boolean,
): TriggerNode {
  const attributes = { 'data-trigger': trigger.id, tabIndex: 0 }
  return {
    id: triggerNodeId(trigger.id),
    type: 'trigger',
    position: { x, y },
    data: { trigger, reading },
    selected: isSelected,
    draggable: false,
    ariaLabel: `${reading.words.canvas.start}: ${reading.words.canvas.starts[trigger.kind]}, ${trigger.id}`,
    domAttributes: attributes,
    ...sized(TRIGGER_WIDTH, TRIGGER_HEIGHT),
    handles: [handle('source', 'to', TRIGGER_WIDTH - HANDLE / 2, 19)],
  }
}

/** A frame behind everything else: selecting raises a node by 1000. Only its title takes the pointer. */
export function groupNode(
  { id, title, position, size }: Group,
  reading: Reading,
  isSelected: boolean,
): GroupNode {
  const attributes = { 'data-group': id, tabIndex: 0 }
  return {
    id: GROUP + id,
    type: 'frame',
    position,
    data: { title, reading },
    selected: isSelected,
    dragHandle: '.frame-title',
    connectable: false,
    zIndex: -1001,
    style: { pointerEvents: 'none' },
    ariaLabel: `${reading.words.canvas.frame}: ${title || reading.words.canvas.noTitle}`,
    domAttributes: attributes,
    ...sized(size.width, size.height),
  }
}

function sized(width: number, height: number) {
  return { width, height, measured: { width, height } }
}

function handle(type: 'source' | 'target', id: string, x: number, middle: number): NodeHandle {
  const position = type === 'source' ? Position.Right : Position.Left
  return { id, type, position, x, y: middle - HANDLE / 2, width: HANDLE, height: HANDLE }
}
