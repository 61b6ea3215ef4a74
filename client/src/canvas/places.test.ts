import { describe, expect, it } from 'vitest'
import type { Reading } from '../document/reading.ts'
import { sampleFlow } from '../document/testing/sampleFlow.ts'
import { interfaceLanguages } from '../words/words.ts'
import { freePosition, placeAfter, placeBetween } from './freePosition.ts'
import { NODE_WIDTH, nodeGeometry } from './nodeGeometry.ts'
import { openingView } from './openingView.ts'
import { TRIGGER_HEIGHT, triggerPlaces } from './triggerPlaces.ts'

const reading: Reading = {
  language: 'en',
  defaultLanguage: 'en',
  words: interfaceLanguages.en.desk,
}

describe('places on the canvas', () => {
  it('puts a new step to the right, below what already stands there', () => {
    const flow = sampleFlow()
    const place = placeAfter(flow, 'message', reading)
    expect(place.x).toBeGreaterThan(NODE_WIDTH)
    for (const node of flow.nodes) {
      const { width, height } = nodeGeometry(node, reading)
      const { x, y } = node.position
      const isBeside = place.x >= x + width || place.x + NODE_WIDTH <= x
      expect(isBeside || place.y >= y + height).toBe(true)
    }
  })

  it('keeps a place that is free, on the grid', () => {
    expect(freePosition(sampleFlow(), { x: -905, y: 13 }, reading)).toEqual({ x: -904, y: 16 })
  })

  it('moves what stands close to the right when a step comes between', () => {
    const flow = sampleFlow()
    const { position, moved } = placeBetween(flow, { from: 'message', to: 'question' }, reading)
    const question = flow.nodes.find(({ id }) => id === 'question')
    expect(position.x).toBe(question?.position.x)
    expect(moved.message).toBeUndefined()
    expect(moved.question?.x).toBeGreaterThanOrEqual(position.x + NODE_WIDTH)
    expect(Object.keys(moved)).toHaveLength(flow.nodes.length - 1)
  })

  it('moves nothing where there is room, and nothing for a line that goes back', () => {
    const flow = sampleFlow()
    const far = placeBetween(flow, { from: 'message', to: 'condition' }, reading)
    const back = placeBetween(flow, { from: 'condition', to: 'message' }, reading)
    expect(far.moved).toEqual({})
    expect(back.moved).toEqual({})
  })

  it('stands triggers before their step, several below each other', () => {
    const flow = sampleFlow()
    const [first] = flow.triggers
    if (!first) throw new Error('The sample has no trigger')
    const triggers = [first, { ...first, id: 'other' }, { ...first, id: 'loose', to: null }]
    const places = triggerPlaces({ ...flow, triggers }, reading)
    expect(places[0]?.x).toBeLessThan(0)
    expect(places[1]?.y).toBeGreaterThan(places[0]?.y ?? 0)
    expect(places[2]?.y).toBeGreaterThan(places[1]?.y ?? 0)
  })

  it('stands a trigger higher where another step stands before its own', () => {
    const flow = sampleFlow()
    const [start] = flow.triggers
    if (!start) throw new Error('The sample has no trigger')
    const [place] = triggerPlaces({ ...flow, triggers: [{ ...start, to: 'choice' }] }, reading)
    expect(place?.y).toBeLessThan(-TRIGGER_HEIGHT)
  })

  it('shows a whole small flow, and the beginning of a large one', () => {
    const area = { width: 1_000, height: 600 }
    const small = openingView({ x: 100, y: 100, width: 500, height: 300 }, area)
    expect(small.zoom).toBe(1)
    expect(small.x).toBe(150)
    const large = openingView({ x: -400, y: 0, width: 9_000, height: 2_000 }, area)
    expect(large.zoom).toBe(0.75)
    expect(-400 * large.zoom + large.x).toBe(56)
  })
})
