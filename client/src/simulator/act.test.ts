import type { FlowDocument } from '@alur/flows'
import { describe, expect, it } from 'vitest'
import type { Answer } from './act.ts'
import { createSimulator } from './simulatorStore.ts'
import { tryFlow } from './testing/tryFlow.ts'
import { outsideCalls, systemCalls } from './waitingCalls.ts'

const noon = Date.UTC(2026, 10, 23, 5)

/** A conversation at the step behind this option. */
function at(option: string, systems: 'sample' | 'ask' = 'sample') {
  const store = createSimulator({
    document: tryFlow(),
    subflows: new Map<string, FlowDocument>(),
    contact: { name: 'Sari', phone: null },
    now: () => noon,
  })
  const state = () => store.getState()
  const conversation = () => {
    const { conversation: held } = state()
    if (!held) throw new Error('There is no conversation')
    return held
  }
  state().askSystems(systems)
  state().begin({ trigger: 'start', language: 'en', said: 'hi' })
  state().act({ type: 'say', message: { kind: 'text', text: 'Sari' } })
  state().act({ type: 'say', message: { kind: 'tap', id: `way:${option}`, title: option } })
  const answer = (one: Omit<Answer, 'node'>) => {
    const node = conversation().node ?? ''
    state().act({ type: 'answer', node, ...one })
  }
  return { state, conversation, answer }
}

describe('answers from outside the chat', () => {
  it('wait until somebody gives them, and count once', () => {
    const { conversation, answer } = at('pay')
    expect(outsideCalls(conversation())).toMatchObject([{ node: 'payment', number: 1 }])
    expect(systemCalls(conversation())).toEqual([])
    answer({ outcome: 'paid', output: {}, manner: 'twice' })
    expect(conversation().outcome).toBe('done')
    expect(outsideCalls(conversation())).toEqual([])
  })

  it('come from systems at once with their samples', () => {
    const { conversation } = at('decide')
    expect(conversation().outcome).toBe('done')
    expect(conversation().memory.variables.limit).toBe('5000000')
    expect(conversation().at).toBe(noon + 800)
  })

  it('come from systems when they are told to, with what they are told', () => {
    const { conversation, answer } = at('decide', 'ask')
    expect(systemCalls(conversation())).toMatchObject([{ node: 'decision' }])
    expect(conversation().due.every(({ event }) => event.type === 'timer')).toBe(true)
    answer({ outcome: 'ok', output: { limit: '1' }, delayMs: 5_000 })
    expect(conversation().memory.variables.limit).toBe('1')
    expect(conversation().at).toBe(noon + 5_000)
  })

  it('mean nothing any more when the step has given up', () => {
    const { conversation, answer } = at('decide', 'ask')
    answer({ outcome: 'ok', output: { limit: '1' }, manner: 'late' })
    expect(conversation().node).toBe('name')
    expect(conversation().at).toBe(noon + 30_000)
    expect(conversation().memory.variables.limit).toBeNull()
  })

  it('of systems that wait are given when samples are switched on again', () => {
    const { state, conversation } = at('decide', 'ask')
    state().askSystems('sample')
    expect(conversation().outcome).toBe('done')
  })
})
