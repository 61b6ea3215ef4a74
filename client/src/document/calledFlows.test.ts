import type { FlowDocument } from '@alur/flows'
import { describe, expect, it } from 'vitest'
import { calledFlows, missingCalls } from './calledFlows.ts'
import { sampleFlow } from './testing/sampleFlow.ts'

function callable(id: string, to: string | null): FlowDocument {
  const triggers = [{ id: 'called', kind: 'call' as const, input: [], output: [], to }]
  return { ...sampleFlow(), id, triggers }
}

describe('flows that a flow calls', () => {
  it('are named once each', () => {
    expect(calledFlows(sampleFlow())).toEqual(['identity'])
  })

  it('are missing when nobody has them, or when they have no start for calls', () => {
    const step = 'subflow'
    const flow = 'identity'
    expect(missingCalls(sampleFlow(), new Map())).toEqual([{ step, flow, why: 'unknown' }])
    for (const called of [sampleFlow(), callable(flow, null)]) {
      const known = new Map([[flow, called]])
      expect(missingCalls(sampleFlow(), known)).toEqual([{ step, flow, why: 'noCall' }])
    }
    const known = new Map([[flow, callable(flow, 'message')]])
    expect(missingCalls(sampleFlow(), known)).toEqual([])
  })
})
