import { expect, it } from 'vitest'
import { lruCache } from './lruCache.ts'

it('drops what was not used for the longest time', () => {
  const cache = lruCache<number>(2)
  cache.set('a', 1)
  cache.set('b', 2)
  cache.get('a')
  cache.set('c', 3)
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3])
})

it('keeps one thing for a key that is set twice', () => {
  const cache = lruCache<number>(2)
  cache.set('a', 1)
  cache.set('a', 2)
  cache.set('b', 3)
  expect([cache.get('a'), cache.get('b')]).toEqual([2, 3])
})
