import { compileFlow, type FlowDocument, type FlowMachine, loadMachine } from '@alur/flows'
import { describe, expect, it } from 'vitest'
import type { Act } from './act.ts'
import { type Begun, type Done, replay } from './replay.ts'
import { tryFlow } from './testing/tryFlow.ts'
import { waitingCalls } from './waitingCalls.ts'

const begun: Begun = {
  opening: { trigger: 'start', language: 'en', said: 'hi' },
  contact: { name: 'Sari', phone: null },
  at: Date.UTC(2026, 10, 23, 5),
  seed: 'try 1',
  systems: 'sample',
}

const machineOf = (document: FlowDocument): FlowMachine => loadMachine(compileFlow(document))
const text = (said: string): Act => ({ type: 'say', message: { kind: 'text', text: said } })
const tap = (id: string): Act => ({
  type: 'say',
  message: { kind: 'tap', id: `way:${id}`, title: id },
})

/** What somebody did, each act at the step it was done at. */
function doing(...acts: [string, Act][]): Done[] {
  return acts.map(([node, act]) => ({ node, act, systems: 'sample' }))
}

const paying = doing(['name', text('Sari')], ['way', tap('pay')])

describe('playing a conversation again', () => {
  it('comes to the same place on the same flow', () => {
    const { conversation, kept } = replay(machineOf(tryFlow()), begun, paying)
    expect(kept).toBe(2)
    expect(conversation.node).toBe('payment')
    expect(waitingCalls(conversation)).toMatchObject([{ node: 'payment', number: 1 }])
  })

  it('says what was changed, and goes on to the same place', () => {
    const changed = tryFlow()
    const machine = machineOf({
      ...changed,
      nodes: changed.nodes.map((node) =>
        node.kind === 'choice' ? { ...node, data: { ...node.data, text: { en: 'Well?' } } } : node,
      ),
    })
    const { conversation, kept } = replay(machine, begun, paying)
    expect(kept).toBe(2)
    expect(conversation.transcript).toContainEqual(
      expect.objectContaining({ message: expect.objectContaining({ text: 'Well?' }) }),
    )
  })

  it('stops before a tap on an option that is gone', () => {
    const document = tryFlow()
    const machine = machineOf({
      ...document,
      nodes: document.nodes.map((node) =>
        node.kind === 'choice'
          ? { ...node, data: { ...node.data, options: node.data.options.slice(1) } }
          : node,
      ),
      edges: document.edges.filter(({ exit }) => exit !== 'pay'),
    })
    const { conversation, kept } = replay(machine, begun, paying)
    expect(kept).toBe(1)
    expect(conversation.node).toBe('way')
  })

  it('stops where the flow goes another way now', () => {
    const document = tryFlow()
    const edges = document.edges.map((edge) =>
      edge.from === 'name' ? { ...edge, to: 'delay' } : edge,
    )
    const { conversation, kept } = replay(machineOf({ ...document, edges }), begun, paying)
    expect(kept).toBe(1)
    expect(conversation.node).toBe('delay')
  })

  it('answers open calls, lets time pass and lets things happen elsewhere', () => {
    const paid = replay(machineOf(tryFlow()), begun, [
      ...paying,
      ...doing(
        ['payment', { type: 'pass', ms: 60_000 }],
        ['payment', { type: 'answer', node: 'payment', outcome: 'paid', output: {} }],
      ),
    ])
    expect(paid.conversation.outcome).toBe('done')
    const billed = replay(
      machineOf(tryFlow()),
      begun,
      doing(
        ['name', text('Sari')],
        ['way', tap('later')],
        ['delay', { type: 'signal', name: 'bill.paid', values: {} }],
      ),
    )
    expect(billed.conversation.outcome).toBe('done')
    expect(billed.placed.map(({ after }) => after)).toEqual([2, 4, 5])
  })

  it('leaves an answer out when nobody waits for it', () => {
    const { kept } = replay(machineOf(tryFlow()), begun, [
      ...doing(['name', text('Sari')]),
      ...doing(['way', { type: 'answer', node: 'payment', outcome: 'paid', output: {} }]),
    ])
    expect(kept).toBe(1)
  })
})
