import { FlowDocument, kinds, newFlow } from '@alur/flows'
import { describe, expect, it } from 'vitest'
import { calledFlow, callOf, changesSince, takeOver } from './calledFlow.ts'

function identity(outcomes: string[], start?: { input: string[]; output: string[] }) {
  const flow = newFlow({ id: 'identity', name: 'Identity', languages: ['en'], word: 'identity' })
  return FlowDocument.parse({
    ...flow,
    nodes: outcomes.map((outcome, index) => ({
      id: `end${index}`,
      kind: 'end',
      position: { x: 0, y: 0 },
      data: { outcome },
    })),
    edges: [],
    triggers: start ? [{ id: 'called', kind: 'call', ...start, to: null }] : [],
    settings: { ...flow.settings, help: null },
  })
}

const call = kinds.subflow.sample

describe('a called flow', () => {
  it('promises its ends and the variables of its start', () => {
    const start = { input: ['purpose'], output: ['reference'] }
    expect(calledFlow(identity(['verified', 'failed', 'verified'], start))).toEqual({
      name: 'Identity',
      isCallable: true,
      outcomes: ['verified', 'failed'],
      ...start,
    })
  })

  it('ends only as its start leads to, for words that work everywhere are the caller’s', () => {
    const flow = identity(['verified', 'failed', 'stopped'], { input: [], output: [] })
    const branch = {
      id: 'branch',
      kind: 'condition' as const,
      position: { x: 0, y: 0 },
      data: { cases: [{ id: 'good', formula: 'true' }] },
    }
    const called = calledFlow({
      ...flow,
      nodes: [branch, ...flow.nodes],
      edges: [
        { from: 'branch', exit: 'good', to: 'end0' },
        { from: 'branch', exit: 'otherwise', to: 'end1' },
      ],
      triggers: [{ id: 'called', kind: 'call', input: [], output: [], to: 'branch' }],
    })
    expect(called.outcomes).toEqual(['verified', 'failed'])
  })

  it('cannot lead on by an outcome that is no id, nor be called without a start for it', () => {
    const called = calledFlow(identity(['all done', 'ok']))
    expect(called).toMatchObject({ isCallable: false, outcomes: ['ok'], input: [], output: [] })
  })

  it('gives a step that begins to call it what has the same name', () => {
    const called = calledFlow(identity(['ok'], { input: ['purpose', 'name'], output: ['score'] }))
    expect(callOf('identity', called, ['name', 'score'])).toEqual({
      flow: 'identity',
      exits: [{ id: 'ok' }],
      input: [{ name: 'name', formula: 'name' }],
      output: [{ name: 'score', variable: 'score' }],
    })
  })

  it('tells what changed since, and the step takes it over with the names it gave', () => {
    const called = calledFlow(identity(['failed', 'expired'], { input: [], output: ['reference'] }))
    expect(changesSince(call, called)).toEqual({
      newOutcomes: ['expired'],
      lostOutcomes: ['verified'],
      lostValues: ['purpose'],
    })
    const after = takeOver(call, called)
    expect(after.exits).toEqual([
      { id: 'failed', name: 'Could not be verified' },
      { id: 'expired' },
    ])
    expect(changesSince(after, called)).toEqual({
      newOutcomes: [],
      lostOutcomes: [],
      lostValues: [],
    })
  })
})
