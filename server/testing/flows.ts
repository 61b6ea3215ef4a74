import { type FlowDocument, newFlow } from '@alur/flows'

type Seconds = { nudge?: number; expire?: number }

/** A flow of six steps: asks a name, offers two ways, says goodbye. Starts by `word`. */
export function smallFlow(
  { id, word, greeting = 'What is your name?' }: { id: string; word: string; greeting?: string },
  { nudge, expire }: Seconds = {},
): FlowDocument {
  const base = newFlow({ id, name: `Flow ${id}`, languages: ['en'], word })
  const position = { x: 0, y: 0 }
  const seconds = (amount: number) => ({ amount, unit: 'seconds' as const })
  return {
    ...base,
    variables: [{ name: 'name', type: 'text', privacy: 'personal' }],
    triggers: [{ id: 'start', kind: 'keyword', words: { en: [word] }, to: 'ask' }],
    nodes: [
      {
        id: 'ask',
        kind: 'question',
        position,
        data: { text: { en: greeting }, answer: { type: 'text' }, variable: 'name', checks: [] },
      },
      {
        id: 'pick',
        kind: 'choice',
        position,
        data: {
          text: { en: 'Tea or coffee, {name}?' },
          options: [
            { id: 'tea', title: { en: 'Tea' } },
            { id: 'coffee', title: { en: 'Coffee' } },
          ],
        },
      },
      { id: 'sayTea', kind: 'message', position, data: { text: { en: 'Tea it is' } } },
      { id: 'sayCoffee', kind: 'message', position, data: { text: { en: 'Coffee it is' } } },
      { id: 'bye', kind: 'message', position, data: { text: { en: 'Bye {name}' } } },
      { id: 'end', kind: 'end', position, data: { outcome: 'served' } },
    ],
    edges: [
      { from: 'ask', exit: 'answered', to: 'pick' },
      { from: 'pick', exit: 'tea', to: 'sayTea' },
      { from: 'pick', exit: 'coffee', to: 'sayCoffee' },
      { from: 'sayTea', exit: 'next', to: 'bye' },
      { from: 'sayCoffee', exit: 'next', to: 'bye' },
      { from: 'bye', exit: 'next', to: 'end' },
    ],
    settings: {
      ...base.settings,
      silence: {
        nudge:
          nudge === undefined
            ? base.settings.silence.nudge
            : { after: seconds(nudge), text: { en: 'Still there?' } },
        expire:
          expire === undefined
            ? base.settings.silence.expire
            : { after: seconds(expire), to: null },
      },
    },
  }
}

/** A flow that others call: it says the greeting and is done. */
export function calledFlow(id: string, greeting: string): FlowDocument {
  const base = newFlow({ id, name: `Flow ${id}`, languages: ['en'], word: id })
  const nodes = base.nodes.map((node) =>
    node.kind === 'message' ? { ...node, data: { text: { en: greeting } } } : node,
  )
  return {
    ...base,
    nodes,
    triggers: [{ id: 'called', kind: 'call', input: [], output: [], to: 'greeting' }],
  }
}

/** A flow whose one step calls another. */
export function callingFlow(id: string, called: string): FlowDocument {
  const base = newFlow({ id, name: `Flow ${id}`, languages: ['en'], word: id })
  return {
    ...base,
    triggers: [{ id: 'start', kind: 'keyword', words: { en: [id] }, to: 'call' }],
    nodes: [
      {
        id: 'call',
        kind: 'subflow',
        position: { x: 0, y: 0 },
        data: { flow: called, exits: [{ id: 'done' }], input: [], output: [] },
      },
      { id: 'end', kind: 'end', position: { x: 320, y: 0 }, data: { outcome: 'served' } },
    ],
    edges: [{ from: 'call', exit: 'done', to: 'end' }],
  }
}
