import { type Finding, type FlowDocument, type FlowNode, kindOf } from '@alur/flows'
import { useMemo, useRef } from 'react'
import type { Positions } from '../document/commands/moveSteps.ts'
import { useDocument, useDocumentState, useView } from '../document/editorContext.ts'
import { exitLabel, type Reading, stepText } from '../document/reading.ts'
import type { Selection } from '../document/selection.ts'
import { type WayIn, waysIn } from '../document/waysIn.ts'
import {
  type CanvasNode,
  type StepData,
  type StepNode,
  stepNode,
  type TriggerNode,
  triggerNode,
} from './canvasNode.ts'
import { nodeGeometry } from './nodeGeometry.ts'
import { triggerPlaces } from './triggerPlaces.ts'

type Targets = ReadonlyMap<string, string>

const NO_WAYS: readonly WayIn[] = []
const NO_TARGETS: Targets = new Map()

/**
 * The document as React Flow wants it. A step that did not change keeps its object, so that only what
 * changed is drawn again. `dragged` holds the places of steps under the pointer, until they are dropped.
 */
export function useCanvasNodes(reading: Reading, dragged: Positions): CanvasNode[] {
  const document = useDocument((whole) => whole)
  const selection = useDocumentState((state) => state.selection)
  const findings = useView((view) => view.findings)
  const lit = useView((view) => view.lit)
  const known = useRef(new Map<string, StepNode>())

  return useMemo(() => {
    const ways = waysIn(document)
    const problems = problemsByStep(findings)
    const targets = targetsByStep(document)
    const selected = new Set(selection.steps)
    const next = new Map<string, StepNode>()
    for (const node of document.nodes) {
      const before = known.current.get(node.id)
      const own = problems.get(node.id)
      const to = targets.get(node.id) ?? NO_TARGETS
      const data: StepData = {
        node,
        reading,
        geometry: geometryOf(node, reading, before),
        wired: [...to.keys()].join(' '),
        ways: ways.get(node.id) ?? NO_WAYS,
        problems: own?.length ?? 0,
        gravest: own?.[0]?.severity ?? null,
        isLit: lit === node.id,
      }
      const marks = {
        position: dragged[node.id] ?? node.position,
        isSelected: selected.has(node.id),
        label: labelOf(data, to),
      }
      const same = before && isSame(before, data, marks)
      next.set(node.id, same ? before : stepNode(data, marks))
    }
    known.current = next
    return [...triggersOf(document, dragged, reading, selection), ...next.values()]
  }, [document, selection, findings, lit, reading, dragged])
}

function geometryOf(node: FlowNode, reading: Reading, before: StepNode | undefined) {
  const isSame = before?.data.node.data === node.data && before.data.reading === reading
  return isSame ? before.data.geometry : nodeGeometry(node, reading)
}

type Marks = Parameters<typeof stepNode>[1]

function isSame(before: StepNode, data: StepData, marks: Marks): boolean {
  const old = before.data
  return (
    before.position.x === marks.position.x &&
    before.position.y === marks.position.y &&
    before.selected === marks.isSelected &&
    before.ariaLabel === marks.label &&
    old.node.data === data.node.data &&
    old.reading === data.reading &&
    old.wired === data.wired &&
    old.problems === data.problems &&
    old.gravest === data.gravest &&
    old.isLit === data.isLit &&
    JSON.stringify(old.ways) === JSON.stringify(data.ways)
  )
}

/** Read aloud: id, kind, text, problems, and where each exit leads. */
function labelOf({ node, reading, problems }: StepData, targets: Targets): string {
  const { canvas, kinds } = reading.words
  const exits = kindOf(node)
    .exits(node.data)
    .flatMap(({ id, optional }) => {
      const to = targets.get(id)
      if (!to && optional) return []
      const label = exitLabel(node, id, reading)
      return [to ? canvas.leadsTo(label, to) : canvas.leadsNowhere(label)]
    })
  return [
    canvas.stepLabel(kinds[node.kind].name, node.id, stepText(node, reading)),
    ...(problems > 0 ? [canvas.stepProblems(problems)] : []),
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
function targetsByStep({ edges }: FlowDocument): Map<string, Map<string, string>> {
  const targets = new Map<string, Map<string, string>>()
  for (const { from, exit, to } of edges) {
    const own = targets.get(from) ?? new Map<string, string>()
    targets.set(from, own.set(exit, to))
  }
  return targets
}

/** Triggers follow a step while it is dragged. */
function triggersOf(
  document: FlowDocument,
  dragged: Positions,
  reading: Reading,
  selection: Selection,
): TriggerNode[] {
  const nodes = document.nodes.map((node) => {
    const position = dragged[node.id]
    return position ? { ...node, position } : node
  })
  return triggerPlaces({ ...document, nodes }).map((place) =>
    triggerNode(place, reading, selection.triggers.includes(place.trigger.id)),
  )
}
