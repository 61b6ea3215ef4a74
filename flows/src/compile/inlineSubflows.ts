import { answeringUses } from '../document/answeringTexts.ts'
import type { Edge, FlowDocument } from '../document/flowDocument.ts'
import type { FlowNode } from '../document/flowNode.ts'
import type { Variable } from '../document/variable.ts'
import { kindOf } from '../nodes/index.ts'
import type { Use } from '../nodes/kind.ts'
import { changeInTest } from '../nodes/unaryTest.ts'
import { calledSteps } from './calledSteps.ts'
import { renameInFormula, renameInTemplate } from './renameVariables.ts'

/** Flows that others call, by id. */
export type Subflows = ReadonlyMap<string, FlowDocument>

/** Deeper calls of calls nobody could follow. */
const DEEPEST = 8
/** Calls multiply from one level to the next; beyond this the rest is left uncalled. */
const MOST_STEPS = 20_000

/** Joins the id of a calling step with those of the called flow's steps; no author writes it. */
export const JOINT = '__'

/**
 * Puts the called flows in place of the steps that call them, each call with variables of its own. A
 * called flow is not put into itself. The result is for the compiler alone: its ids and names are
 * longer than authors may write.
 */
export function inlineSubflows(document: FlowDocument, subflows: Subflows): FlowDocument {
  let flow = document
  /** The called flows around a step, by the step's id. */
  const around = new Map<string, string[]>()
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const calls = flow.nodes.filter(
      (node): node is Call =>
        node.kind === 'subflow' &&
        entryOf(node, subflows) !== undefined &&
        !around.get(node.id)?.includes(node.data.flow),
    )
    const placings = placeAll(flow, calls, subflows)
    if (placings.length === 0) return flow
    for (const { call, nodes } of placings) {
      const within = [...(around.get(call.id) ?? []), call.data.flow]
      for (const { id } of nodes) around.set(id, within)
    }
    flow = withCalled(flow, placings)
  }
  return flow
}

type Call = Extract<FlowNode, { kind: 'subflow' }>

/** What stands in place of one call. */
type Placed = { call: Call } & Pick<FlowDocument, 'variables' | 'nodes' | 'edges'>

function entryOf(node: Call, subflows: Subflows): string | undefined {
  return subflows.get(node.data.flow)?.triggers.find(({ kind }) => kind === 'call')?.to ?? undefined
}

function placeAll(flow: FlowDocument, calls: Call[], subflows: Subflows): Placed[] {
  const exits = new Map<string, Edge[]>(calls.map(({ id }) => [id, []]))
  for (const edge of flow.edges) exits.get(edge.from)?.push(edge)
  const placings: Placed[] = []
  let steps = flow.nodes.length
  // Numbered by the variables before, as the same flow may be called twice.
  let number = flow.variables.filter(({ name }) => name.startsWith('_')).length + 1
  for (const call of calls) {
    const entry = entryOf(call, subflows)
    const inner = subflows.get(call.data.flow)
    if (!inner || entry === undefined || steps > MOST_STEPS) continue
    const placing = place(call, inner, { entry, number, exits: exits.get(call.id) ?? [] })
    steps += placing.nodes.length
    number += placing.variables.length
    placings.push(placing)
  }
  return placings
}

function withCalled(flow: FlowDocument, placings: Placed[]): FlowDocument {
  const called = new Set(placings.map(({ call }) => call.id))
  return {
    ...flow,
    variables: [...flow.variables, ...placings.flatMap(({ variables }) => variables)],
    nodes: [
      ...flow.nodes.filter(({ id }) => !called.has(id)),
      ...placings.flatMap(({ nodes }) => nodes),
    ],
    edges: [
      ...flow.edges.filter(({ from }) => !called.has(from)),
      ...placings.flatMap(({ edges }) => edges),
    ],
  }
}

type Surroundings = { entry: string; number: number; exits: Edge[] }

function place(call: Call, inner: FlowDocument, { entry, number, exits }: Surroundings): Placed {
  const idOf = (id: string) => `${call.id}${JOINT}${id}`
  const names = new Map(inner.variables.map(({ name }) => [name, `_${number}_${name}`]))
  const rename = (name: string) => names.get(name) ?? name
  const steps = calledSteps(inner)
  const ids = new Set(steps.map(({ id }) => id))
  return {
    call,
    variables: inner.variables.map(({ initial: _, ...one }) => ({
      ...one,
      name: rename(one.name),
    })),
    nodes: [
      beginning(call, inner.variables, rename),
      ...steps.map((one) => placed(one, { id: idOf(one.id), call, rename })),
    ],
    edges: [
      { from: call.id, exit: 'next', to: idOf(entry) },
      ...inner.edges
        .filter(({ from }) => ids.has(from))
        .map(({ from, exit, to }) => ({ from: idOf(from), exit, to: idOf(to) })),
      ...steps.flatMap((one) => wayOut(one, idOf(one.id), exits)),
    ],
  }
}

/** The way an end of the called flow goes on: by the exit that has the name of its outcome. */
function wayOut(node: FlowNode, id: string, exits: Edge[]): Edge[] {
  if (node.kind !== 'end') return []
  const edge = exits.find(({ exit }) => exit === node.data.outcome)
  return edge ? [{ from: id, exit: 'next', to: edge.to }] : []
}

/** Sets the called flow's variables anew, then fills those it is given. */
function beginning(node: Call, variables: Variable[], rename: (name: string) => string): FlowNode {
  const fresh = variables.map(({ name, initial }) => ({
    variable: rename(name),
    formula: initial ? renameInFormula(initial, rename) : 'null',
  }))
  const given = node.data.input.map(({ name, formula }) => ({ variable: rename(name), formula }))
  return { ...bare(node), kind: 'assign', data: { set: [...fresh, ...given] } }
}

type Placing = { id: string; call: Call; rename: (name: string) => string }

function placed(node: FlowNode, { id, call, rename }: Placing): FlowNode {
  if (node.kind === 'end') {
    const set = call.data.output.map(({ name, variable }) => ({ variable, formula: rename(name) }))
    return { ...bare(node), id, kind: 'assign', data: { set } }
  }
  const kind = kindOf(node)
  const uses = kind.uses(node.data).map((use) => ({ ...use, path: ['data', ...use.path] }))
  const writes = kind.writes(node.data).map(({ path }) => ['data', ...path])
  const copy: FlowNode = JSON.parse(JSON.stringify(node))
  for (const use of [...uses, ...answeringUses(node.answering)]) {
    change(copy, use.path, (source) => renamed(use, source, rename))
  }
  for (const path of writes) change(copy, path, rename)
  return { ...copy, id }
}

function bare({ id, position }: FlowNode): Pick<FlowNode, 'id' | 'position'> {
  return { id, position }
}

/** Names known at this place only hide variables of the same name. */
function renamed(
  { form, local = {}, rowOf, isTest }: Use,
  source: string,
  rename: (name: string) => string,
) {
  const isHidden = (name: string) =>
    Object.hasOwn(local, name) || (rowOf !== undefined && name === 'row')
  const outside = (name: string) => (isHidden(name) ? name : rename(name))
  if (isTest) return changeInTest(source, (formula) => renameInFormula(formula, outside))
  return form === 'formula' ? renameInFormula(source, outside) : renameInTemplate(source, outside)
}

/** Changes the text at a path of a copy. */
function change(copy: unknown, path: (string | number)[], apply: (text: string) => string): void {
  const [key, ...rest] = path
  if (typeof copy !== 'object' || copy === null || key === undefined) return
  // The path comes from the kind itself, which names places in its own data.
  const holder = copy as Record<string | number, unknown>
  const inside = holder[key]
  if (rest.length > 0) change(inside, rest, apply)
  else if (typeof inside === 'string') holder[key] = apply(inside)
}
