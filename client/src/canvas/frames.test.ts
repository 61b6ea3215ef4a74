import type { Group } from '@alur/flows'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../document/reading.ts'
import { sampleFlow } from '../document/testing/sampleFlow.ts'
import { interfaceLanguages } from '../words/words.ts'
import { carried, frameAround, stepsIn } from './frames.ts'

const reading: Reading = {
  language: 'en',
  defaultLanguage: 'en',
  words: interfaceLanguages.en.desk,
}
const { nodes } = sampleFlow()

function framed(ids: readonly string[]): Group {
  const frame = frameAround(
    nodes.filter(({ id }) => ids.includes(id)),
    reading,
  )
  if (!frame) throw new Error('There is nothing to put a frame around')
  return { id: 'frame', title: '', ...frame }
}

describe('a frame', () => {
  it('holds the steps it was made around', () => {
    fc.assert(
      fc.property(
        fc.subarray(
          nodes.map(({ id }) => id),
          { minLength: 1 },
        ),
        (ids) => {
          const inside = stepsIn(framed(ids), { nodes }).map(({ id }) => id)
          expect(inside).toEqual(expect.arrayContaining(ids))
        },
      ),
    )
  })

  it('is not made around nothing', () => {
    expect(frameAround([], reading)).toBeUndefined()
  })

  it('carries the steps and the frames that lie in it, each by the same way', () => {
    const [first, second] = nodes
    if (!first || !second) throw new Error('The sample has too few steps')
    const outer = framed([first.id, second.id])
    const inner: Group = {
      id: 'inner',
      title: '',
      position: { x: outer.position.x + 8, y: outer.position.y + 8 },
      size: { width: 16, height: 16 },
    }
    const beside: Group = { ...inner, id: 'beside', position: { x: 9_000, y: 9_000 } }
    const to = { x: outer.position.x + 24, y: outer.position.y - 16 }
    const moved = carried({ nodes, groups: [outer, inner, beside] }, { frame: to })
    expect(moved.frames).toEqual({
      frame: to,
      inner: { x: inner.position.x + 24, y: inner.position.y - 16 },
    })
    expect(moved.steps).toEqual({
      [first.id]: { x: first.position.x + 24, y: first.position.y - 16 },
      [second.id]: { x: second.position.x + 24, y: second.position.y - 16 },
    })
  })
})
