import type { JsonValue } from '@alur/flows'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMockValue, showMockValue } from './mockValue.ts'

describe('a value of a sample answer', () => {
  it('is read again as it was', () => {
    const plain = fc.string().filter((text) => !/^\s*[[{]|^(true|false)$/.test(text))
    const value: fc.Arbitrary<JsonValue> = fc.oneof(
      plain,
      fc.boolean(),
      fc.array(plain),
      fc.dictionary(fc.string(), plain),
    )
    fc.assert(
      fc.property(value, (one) => {
        expect(readMockValue(showMockValue(one))).toEqual(JSON.parse(JSON.stringify(one)))
      }),
    )
  })

  it('keeps numbers as texts, so that no decimal is lost', () => {
    expect(readMockValue('1500000.10')).toBe('1500000.10')
  })

  it('stays a text while its brackets are open', () => {
    expect(readMockValue('[{"month": 1')).toBe('[{"month": 1')
    expect(readMockValue('[{"month": "1"}]')).toEqual([{ month: '1' }])
  })
})
