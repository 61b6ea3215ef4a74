import { expect, it } from 'vitest'
import { createTokenBuckets } from './limits.ts'

it('lets a burst through, then one more for each refill, for every key by itself', () => {
  let now = 0
  const buckets = createTokenBuckets({ capacity: 2, refillMs: 6000, clock: () => now })
  expect([buckets.take('a'), buckets.take('a'), buckets.take('a')]).toEqual([true, true, false])
  expect(buckets.take('b')).toBe(true)
  now = 5999
  expect(buckets.take('a')).toBe(false)
  now = 6000
  expect([buckets.take('a'), buckets.take('a')]).toEqual([true, false])
})

it('never holds more than a burst, and takes nothing away when the clock goes back', () => {
  let now = 1_000_000
  const buckets = createTokenBuckets({ capacity: 1, refillMs: 10, clock: () => now })
  buckets.take('a')
  now += 1_000_000
  expect([buckets.take('a'), buckets.take('a')]).toEqual([true, false])
  now = 0
  expect(buckets.take('a')).toBe(false)
  now = 10
  expect(buckets.take('a')).toBe(true)
})
