import { describe, expect, it } from 'vitest'
import { sampleFlow } from '../document/testing/sampleFlow.ts'
import { placeName, stepOnCanvas } from './stepOnCanvas.ts'

describe('where a conversation stands', () => {
  it('is the step itself, or the one that calls the flow it is in, at any depth', () => {
    const flow = sampleFlow()
    expect(stepOnCanvas(flow, 'question')).toBe('question')
    expect(stepOnCanvas(flow, 'subflow__page')).toBe('subflow')
    expect(stepOnCanvas(flow, 'subflow__inner__page')).toBe('subflow')
    expect(stepOnCanvas(flow, 'nobody__page')).toBeNull()
    expect(stepOnCanvas(flow, null)).toBeNull()
  })

  it('is named by the way there; an author’s own id stays as it is', () => {
    const flow = sampleFlow()
    const [first] = flow.nodes
    if (!first) throw new Error('The sample has no steps')
    const own = { nodes: [...flow.nodes, { ...first, id: 'subflow__own' }] }
    expect(placeName(own, 'subflow__inner__page')).toBe('subflow › inner › page')
    expect(placeName(own, 'subflow__own')).toBe('subflow__own')
    expect(placeName(own, 'gone')).toBe('gone')
  })
})
