import { calledFlows } from '../../compile/calledFlows.ts'
import { calledSteps } from '../../compile/calledSteps.ts'
import type { Subflows } from '../../compile/inlineSubflows.ts'
import type { FlowDocument } from '../../document/flowDocument.ts'
import type { FlowNode } from '../../document/flowNode.ts'
import { valueTypeOf } from '../../document/variable.ts'
import type { Words } from '../../document/words.ts'
import { checkFormula } from '../../formula/checkFormula.ts'
import { sameType, typeName, type ValueType } from '../../formula/values.ts'
import type { Finding } from '../finding.ts'
import type { FlowFacts } from '../flowFacts.ts'
import type { Rule } from './rule.ts'

type Call = Extract<FlowNode, { kind: 'subflow' }>
type Found = Omit<Finding, 'rule'>

/** A called flow is there, can be called, and has the outcomes and variables that its caller counts on. */
export const calledFlow: Rule = (facts) => {
  const { document, subflows } = facts
  if (!subflows) return []
  return document.nodes.flatMap((node) => {
    if (node.kind !== 'subflow' || node.data.flow === '') return []
    const called = subflows.get(node.data.flow)
    const way = called?.triggers.find(({ kind }) => kind === 'call')
    if (!called || way?.kind !== 'call') return [at(node, 'flow', 'error', missing(node.data.flow))]
    const isCircle = leadsTo(document.id, node.data.flow, subflows)
    return [
      ...(isCircle ? [at(node, 'flow', 'error', circle(called))] : []),
      ...outcomeProblems(node, called),
      ...inputProblems(node, called, way.input, facts),
      ...outputProblems(node, called, way.output, facts),
    ]
  })
}

/** Whether a flow is called by another, or by one that it calls. */
function leadsTo(target: string, from: string, subflows: Subflows): boolean {
  const seen = new Set([from])
  for (const id of seen) {
    if (id === target) return true
    for (const next of calledFlows(subflows.get(id) ?? { nodes: [] })) seen.add(next)
  }
  return false
}

function circle({ name }: FlowDocument): Words {
  return {
    en: `${name} calls this flow again: it would never come to an end.`,
    id: `${name} memanggil alur ini lagi: tidak akan pernah selesai.`,
  }
}

function at(node: Call, field: string, severity: Found['severity'], message: Words): Found {
  return { node: node.id, field, severity, message }
}

function missing(flow: string): Words {
  return {
    en: `There is no published flow ${flow} that can be called. Publish it first, with a start for calls.`,
    id: `Tidak ada alur ${flow} yang sudah terbit dan dapat dipanggil. Terbitkan dahulu, dengan awal untuk panggilan.`,
  }
}

function outcomeProblems(node: Call, called: FlowDocument): Found[] {
  const outcomes = new Set(
    calledSteps(called).flatMap((one) => (one.kind === 'end' ? [one.data.outcome] : [])),
  )
  const exits = new Set(node.data.exits.map(({ id }) => id))
  return [
    ...[...outcomes]
      .filter((outcome) => !exits.has(outcome))
      .map((outcome) =>
        at(node, 'exits', 'error', {
          en: `${called.name} may end with “${outcome}”, and this step has no way on for it.`,
          id: `${called.name} dapat berakhir dengan “${outcome}”, sedangkan langkah ini tidak punya jalan untuk itu.`,
        }),
      ),
    ...[...exits]
      .filter((exit) => !outcomes.has(exit))
      .map((exit) =>
        at(node, 'exits', 'warning', {
          en: `${called.name} never ends with “${exit}”.`,
          id: `${called.name} tidak pernah berakhir dengan “${exit}”.`,
        }),
      ),
  ]
}

function inputProblems(
  node: Call,
  called: FlowDocument,
  allowed: string[],
  { types }: FlowFacts,
): Found[] {
  return node.data.input.flatMap(({ name, formula }, index) => {
    const field = `input.${index}.name`
    const needed = typeIn(called, name)
    if (!allowed.includes(name) || !needed) return [at(node, field, 'error', foreign(called, name))]
    const { problems } = checkFormula(formula, { variables: types, expects: needed })
    const [problem] = problems
    return problem ? [at(node, `input.${index}.formula`, 'error', problem.message)] : []
  })
}

function outputProblems(
  node: Call,
  called: FlowDocument,
  allowed: string[],
  { types }: FlowFacts,
): Found[] {
  return node.data.output.flatMap(({ name, variable }, index) => {
    const field = `output.${index}.name`
    const given = typeIn(called, name)
    if (!allowed.includes(name) || !given) return [at(node, field, 'error', foreign(called, name))]
    const kept = Object.hasOwn(types, variable) ? types[variable] : undefined
    if (!kept || sameType(kept, given)) return []
    return [
      at(node, field, 'error', {
        en: `${name} is ${typeName(given).en}, and ${variable} keeps ${typeName(kept).en}.`,
        id: `${name} berupa ${typeName(given).id}, sedangkan ${variable} menyimpan ${typeName(kept).id}.`,
      }),
    ]
  })
}

function typeIn({ variables }: FlowDocument, name: string): ValueType | undefined {
  const variable = variables.find((one) => one.name === name)
  return variable ? valueTypeOf(variable) : undefined
}

function foreign({ name: flow }: FlowDocument, name: string): Words {
  return {
    en: `${flow} does not share a variable ${name || '(unnamed)'} with its callers.`,
    id: `${flow} tidak berbagi variabel ${name || '(tanpa nama)'} dengan pemanggilnya.`,
  }
}
