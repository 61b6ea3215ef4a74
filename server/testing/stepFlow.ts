import { type FlowDocument, type FlowNode, kinds, type NodeKind, newFlow } from '@alur/flows'

type Step = {
  id: string
  kind: NodeKind
  data?: Record<string, unknown>
  variables?: FlowDocument['variables']
  triggers?: FlowDocument['triggers']
  /** What is said after an exit, in place of `Exit <name>`. */
  says?: Record<string, string>
}

/** A flow of one step, begun by its id: each exit says its name and ends with it as the outcome. */
export function stepFlow({ id, kind, data, variables, triggers, says = {} }: Step): FlowDocument {
  const base = newFlow({ id, name: `Flow ${id}`, languages: ['en'], word: id })
  const step = node('step', kind, { ...kinds[kind].sample, ...data })
  // The registry gives a kind for each name, but the checker cannot tie the data to it.
  const exits = (kinds[kind] as { exits(data: unknown): { id: string }[] }).exits(step.data)
  return {
    ...base,
    variables: variables ?? [],
    triggers: triggers ?? [{ id: 'start', kind: 'keyword', words: { en: [id] }, to: 'step' }],
    nodes: [
      step,
      ...exits.flatMap(({ id: exit }) => [
        node(`say_${exit}`, 'message', { text: { en: says[exit] ?? `Exit ${exit}` } }),
        node(`end_${exit}`, 'end', { outcome: exit }),
      ]),
    ],
    edges: exits.flatMap(({ id: exit }) => [
      { from: 'step', exit, to: `say_${exit}` },
      { from: `say_${exit}`, exit: 'next', to: `end_${exit}` },
    ]),
  }
}

function node(id: string, kind: NodeKind, data: unknown): FlowNode {
  // The data is of its kind: a test that says otherwise is told so when the flow is published.
  return { id, kind, position: { x: 0, y: 0 }, data } as FlowNode
}
