import { describe, expect, it } from 'vitest'
import { cutOut, readFragment } from './fragment.ts'
import { sampleFlow } from './testing/sampleFlow.ts'

describe('fragments on the clipboard', () => {
  it('come back as they were copied', () => {
    const fragment = cutOut(sampleFlow(), ['message', 'question'])
    expect(fragment?.edges).toEqual([{ from: 'message', exit: 'next', to: 'question' }])
    expect(readFragment(JSON.stringify(fragment))).toEqual(fragment)
  })

  it('are nothing when nothing is selected', () => {
    expect(cutOut(sampleFlow(), [])).toBeUndefined()
    expect(cutOut(sampleFlow(), ['nobody'])).toBeUndefined()
  })

  it.each([
    ['plain words', 'hello'],
    ['an empty text', ''],
    ['broken JSON that speaks of us', '{"alur": "steps", "nodes": ['],
    ['JSON of another program', '{"nodes":[],"edges":[]}'],
    ['no steps', '{"alur":"steps","nodes":[],"edges":[]}'],
    [
      'a step of an unknown kind',
      '{"alur":"steps","nodes":[{"id":"a","kind":"rocket"}],"edges":[]}',
    ],
    ['a number', '"alur"'],
    ['null', 'null "alur"'],
  ])('ignore %s', (_, text) => {
    expect(readFragment(text)).toBeUndefined()
  })
})
