import { type FlowNode, kindOf, type OpenCall, type VariableType } from '@alur/flows'
import type { Fact } from './facts.ts'

/** The outcomes a call can be answered with; an agent may take over before the end. */
export function outcomesOf(node: FlowNode): string[] {
  const exits = kindOf(node)
    .exits(node.data)
    .map(({ id }) => id)
  return node.kind === 'handoff' ? ['taken', ...exits] : exits
}

/** What an answer to a call may tell: the fields of its page, of its sample, and those the step keeps. */
export function factsOfCall(
  { call }: OpenCall,
  node: FlowNode,
  types: ReadonlyMap<string, VariableType>,
): Fact[] {
  const { output } = call.mock
  const labels = new Map<string, string>()
  const kept = new Map<string, string>()
  if (call.kind === 'link') for (const { name, label } of call.fields) labels.set(name, label)
  for (const name of Object.keys(output)) labels.set(name, labels.get(name) ?? name)
  for (const { name, variable } of keptOf(node)) {
    labels.set(name, labels.get(name) ?? name)
    kept.set(name, variable)
  }
  return [...labels].map(([name, label]) => {
    const sample = output[name]
    const type = types.get(kept.get(name) ?? '') ?? 'text'
    return { name, label, type, ...(sample === undefined ? {} : { sample }) }
  })
}

export function keptOf(node: FlowNode): { name: string; variable: string }[] {
  if (!('output' in node.data)) return []
  const { output } = node.data
  // An agent hands back one note; all others list what they tell.
  return typeof output === 'string' ? [{ name: 'note', variable: output }] : (output ?? [])
}
