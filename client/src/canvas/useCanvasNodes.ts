import { type Edge, type Finding, type FlowDocument, type FlowNode, kindOf } from '@alur/flows'
import { useMemo, useRef } from 'react'
import { useDocument, useDocumentState, useView } from '../document/editorContext.ts'
import { type Reading, stepText } from '../document/reading.ts'
import type { Selection } from '../document/selection.ts'
import { type WayIn, waysIn } from '../document/waysIn.ts'
import { exitLabel } from '../kinds/exitLabel.ts'
import { kindWords } from '../kinds/index.ts'
import {
  type CanvasNode,
  type GroupNode,
  groupNode,
  type StepData,
  type StepNode,
  stepNode,
  type Targets,
  type TriggerNode,
  triggerNode,
} from './canvasNode.ts'
import { nodeGeometry } from './nodeGeometry.ts'
import { triggerPlaces } from './triggerPlaces.ts'
import type { Dragged } from './useCanvasChanges.ts'

const NO_WAYS: readonly WayIn[] = []
const NO_TARGETS: Targets = new Map()
const NO_FINDINGS: readonly Finding[] = []

/**
 * The document as React Flow wants it. A step that did not change keeps its object, so that only what
 * changed is drawn again. `dragged` holds the places of steps under the pointer, until they are dropped.
 */
export function useCanvasNodes(reading: Reading, dragged: Dragged): CanvasNode[] {
  const document = useDocument((whole) => whole)
  const selection = useDocumentState((state) => state.selection)
  const findings = useView((view) => view.findings)
  const lit = useView((view) => view.lit)
  const { settings, edges } = document
  const known = useRef(new Map<string, StepNode>())
  const ways = useMemo(() => waysIn(settings), [settings])
  const problems = useMemo(() => problemsByStep(findings), [findings])
  const targets = useMemo(() => targetsByStep(edges), [edges])

  return useMemo(() => {
    const selected = new Set(selection.steps)
    const next = new Map<string, StepNode>()
    for (const node of document.nodes) {
      const before = known.current.get(node.id)
      const data: StepData = {
        node,
        reading,
        geometry: geometryOf(node, reading, before),
        targets: targets.get(node.id) ?? NO_TARGETS,
        ways: ways.get(node.id) ?? NO_WAYS,
        findings: problems.get(node.id) ?? NO_FINDINGS,
        isLit: lit === node.id,
      }
      const position = dragged.steps[node.id] ?? node.position
      const marks = { position, isSelected: selected.has(node.id) }
      next.set(node.id, before && isSame(before, data, marks) ? before : drawn(data, marks))
    }
    known.current = next
    const shown = { document, dragged, reading, selection }
    return [...groupsOf(shown), ...triggersOf(shown), ...next.values()]
  }, [document, selection, ways, problems, targets, lit, reading, dragged])
}

type Marks = { position: { x: number; y: number }; isSelected: boolean }

function drawn(data: StepData, marks: Marks): StepNode {
  return stepNode(data, { ...marks, label: labelOf(data) })
}

function geometryOf(node: FlowNode, reading: Reading, before: StepNode | undefined) {
  const isSame = before?.data.node.data === node.data && before.data.reading === reading
  return isSame ? before.data.geometry : nodeGeometry(node, reading)
}

/** All parts keep their identity while they do not change, but for the targets of a step. */
function isSame(before: StepNode, data: StepData, { position, isSelected }: Marks): boolean {
  const old = before.data
  return (
    before.position.x === position.x &&
    before.position.y === position.y &&
    before.selected === isSelected &&
    old.node.data === data.node.data &&
    old.reading === data.reading &&
    old.ways === data.ways &&
    old.findings === data.findings &&
    old.isLit === data.isLit &&
    sameTargets(old.targets, data.targets)
  )
}

function sameTargets(left: Targets, right: Targets): boolean {
  if (left === right) return true
  return left.size === right.size && [...left].every(([exit, to]) => right.get(exit) === to)
}

/** Read aloud: id, kind, text, problems, and where each exit leads. */
function labelOf({ node, reading, findings, targets }: StepData): string {
  const { canvas } = reading.words
  const exits = kindOf(node)
    .exits(node.data)
    .flatMap(({ id, optional }) => {
      const to = targets.get(id)
      if (!to && optional) return []
      const label = exitLabel(node, id, reading)
      return [to ? canvas.leadsTo(label, to) : canvas.leadsNowhere(label)]
    })
  return [
    canvas.stepLabel(kindWords(node.kind, reading.words).name, node.id, stepText(node, reading)),
    ...(findings.length > 0 ? [canvas.stepProblems(findings.length)] : []),
    ...exits,
  ].join('. ')
}

function problemsByStep(findings: readonly Finding[]): Map<string, Finding[]> {
  const problems = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.node) problems.set(finding.node, [...(problems.get(finding.node) ?? []), finding])
  }
  return problems
}

/** Where each exit of each step leads. */
function targetsByStep(edges: readonly Edge[]): Map<string, Map<string, string>> {
  const targets = new Map<string, Map<string, string>>()
  for (const { from, exit, to } of edges) {
    const own = targets.get(from) ?? new Map<string, string>()
    targets.set(from, own.set(exit, to))
  }
  return targets
}

type Shown = { document: FlowDocument; dragged: Dragged; reading: Reading; selection: Selection }

/** The largest frames lie lowest, so that a frame inside another can be reached. */
function groupsOf({ document, dragged, reading, selection }: Shown): GroupNode[] {
  const frames = (document.groups ?? []).map((group) => ({
    ...group,
    position: dragged.frames[group.id] ?? group.position,
    size: dragged.sizes[group.id] ?? group.size,
  }))
  const area = ({ size }: (typeof frames)[number]) => size.width * size.height
  return frames
    .sort((left, right) => area(right) - area(left))
    .map((group) => groupNode(group, reading, selection.groups.includes(group.id)))
}

/** Triggers follow a step while it is dragged. */
function triggersOf({ document, dragged, reading, selection }: Shown): TriggerNode[] {
  const nodes = document.nodes.map((node) => {
    const position = dragged.steps[node.id]
    return position ? { ...node, position } : node
  })
  return triggerPlaces({ ...document, nodes }, reading).map((place) =>
    triggerNode(place, reading, selection.triggers.includes(place.trigger.id)),
  )
}
