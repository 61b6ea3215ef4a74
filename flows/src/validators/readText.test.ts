import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from './readText.ts'

describe('a text', () => {
  it.each([
    ['  Budi  Santoso ', 'Budi Santoso'],
    ['Jalan Melati 5\r\n  Jakarta', 'Jalan Melati 5\nJakarta'],
    ['a\u0000b\tc', 'a b c'],
    ['a\u0000\nb', 'a\nb'],
    ['a\u202eb\u200bc', 'abc'],
    ['half \ud83d pair', 'half pair'],
    ['👨‍👩‍👧 ok', '👨‍👩‍👧 ok'],
    ['Jose\u0301', 'José'],
    ['½ ㎏', '½ ㎏'],
  ])('%j is kept as %j', (text, value) => {
    expect(readText(text, 'en')).toEqual({ ok: true, value })
  })

  it.each(['', '   ', '\u0000', '\n\n', '\u200b\u200d', '\ufeff'])('is not %j: empty', (text) => {
    expect(readText(text, 'en')).toEqual({ ok: false, reason: 'empty' })
  })

  it('has a length that counts characters', () => {
    const limits = { min: 2, max: 3 }
    expect(readText('a', 'en', limits)).toEqual({ ok: false, reason: 'range' })
    expect(readText('😀😀😀', 'en', limits)).toEqual({ ok: true, value: '😀😀😀' })
    expect(readText('abcd', 'en', limits)).toEqual({ ok: false, reason: 'range' })
    expect(readText('x'.repeat(4_097), 'en')).toEqual({ ok: false, reason: 'range' })
  })

  it('can be stored as JSON by PostgreSQL, and reads the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const reading = readText(text, 'en')
        if (!reading.ok) return
        expect(reading.value).not.toMatch(/\0|\p{Cs}/u)
        expect(readText(reading.value, 'en')).toEqual(reading)
      }),
      { numRuns: 2_000 },
    )
  })
})
