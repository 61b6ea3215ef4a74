import { FlowDocument, newFlow } from '@alur/flows'

const position = { x: 0, y: 0 }

/**
 * Asks for a name and offers three ways: a payment, another system's decision, or a wait for an event
 * of another system.
 */
export function tryFlow(): FlowDocument {
  const bare = newFlow({ id: 'try', name: 'Try', languages: ['en'], word: 'hi' })
  return FlowDocument.parse({
    ...bare,
    variables: [
      { name: 'name', type: 'text', privacy: 'personal' },
      { name: 'limit', type: 'money', privacy: 'internal' },
    ],
    triggers: [
      { id: 'start', kind: 'keyword', words: { en: ['hi'] }, to: 'name' },
      {
        id: 'bill',
        kind: 'event',
        event: 'bill.issued',
        input: [{ name: 'amount', variable: 'limit' }],
        to: 'way',
      },
    ],
    nodes: [...asking, ...waiting],
    edges: [
      { from: 'name', exit: 'answered', to: 'way' },
      { from: 'way', exit: 'pay', to: 'payment' },
      { from: 'way', exit: 'decide', to: 'decision' },
      { from: 'way', exit: 'later', to: 'delay' },
      { from: 'payment', exit: 'paid', to: 'end' },
      { from: 'decision', exit: 'ok', to: 'end' },
      { from: 'decision', exit: 'timeout', to: 'name' },
      { from: 'delay', exit: 'happened', to: 'end' },
    ],
  })
}

const asking = [
  {
    id: 'name',
    kind: 'question',
    position,
    data: {
      text: { en: 'Your name?' },
      answer: { type: 'text' },
      variable: 'name',
      checks: [],
    },
  },
  {
    id: 'way',
    kind: 'choice',
    position,
    data: {
      text: { en: 'Which way, {name}?' },
      options: [
        { id: 'pay', title: { en: 'Pay' } },
        { id: 'decide', title: { en: 'Decide' } },
        { id: 'later', title: { en: 'Later' } },
      ],
    },
  },
]

const waiting = [
  {
    id: 'payment',
    kind: 'payment',
    position,
    data: {
      text: { en: 'Please pay' },
      button: { en: 'Pay' },
      title: { en: 'Instalment' },
      amount: '150000',
      reference: 'INV-1',
      minutes: 60,
      output: [],
    },
  },
  {
    id: 'decision',
    kind: 'connector',
    position,
    data: {
      connector: 'loan.decide',
      input: [],
      output: [{ name: 'limit', variable: 'limit' }],
      timeoutSeconds: 30,
      mock: { outcome: 'ok', latencyMs: 800, output: { limit: '5000000' } },
    },
  },
  {
    id: 'delay',
    kind: 'wait',
    position,
    data: { for: { amount: 2, unit: 'days' }, event: 'bill.paid' },
  },
  { id: 'end', kind: 'end', position, data: { outcome: 'done' } },
]
