import { FlowDocument, type FlowNode, kinds, newFlow, nodeKinds } from '@alur/flows'

/** A flow with one step of every kind, filled with the kind's own sample, each leading to the next. */
export function sampleFlow(): FlowDocument {
  const flow = newFlow({ id: 'sample', name: 'Sample', languages: ['en', 'id'], word: 'hello' })
  const nodes = nodeKinds.map((kind, index) => ({
    id: kind,
    kind,
    position: { x: index * 320, y: 0 },
    data: kinds[kind].sample,
  })) as FlowNode[]
  return FlowDocument.parse({
    ...flow,
    variables: [
      { name: 'amount', type: 'money', privacy: 'personal' },
      { name: 'ratio', type: 'number', privacy: 'plain' },
    ],
    triggers: [
      { id: 'start', kind: 'keyword', words: { en: ['hello'], id: ['halo'] }, to: 'message' },
    ],
    nodes,
    edges: [
      { from: 'message', exit: 'next', to: 'question' },
      { from: 'question', exit: 'answered', to: 'choice' },
      { from: 'choice', exit: 'm6', to: 'end' },
      { from: 'choice', exit: 'm12', to: 'assign' },
      { from: 'assign', exit: 'next', to: 'end' },
    ],
    settings: { ...flow.settings, help: 'resume' },
  })
}
