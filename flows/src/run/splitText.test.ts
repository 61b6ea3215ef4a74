import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitText } from './splitText.ts'

const bare = (text: string) => text.replace(/\s+/g, '')

describe('splitText', () => {
  it('cuts between paragraphs, else lines, else sentences, else words, else anywhere', () => {
    const cut = (text: string) => splitText(text, { most: 12, last: 12 })
    expect(cut('One one.\n\nTwo two.\n\nThree?')).toEqual(['One one.', 'Two two.', 'Three?'])
    expect(cut('One. One\nTwo. Two\nThree.')).toEqual(['One. One', 'Two. Two', 'Three.'])
    expect(cut('It is so. Is it so?')).toEqual(['It is so.', 'Is it so?'])
    expect(cut('one two three four')).toEqual(['one two', 'three four'])
    expect(cut('abcdefghijklmnopqrst')).toEqual(['abcdefgh', 'ijklmnopqrst'])
  })

  it('leaves as many whole paragraphs to the last part as it may have', () => {
    const text = 'First.\n\nSecond.\n\nThird.\n\nWhich?'
    expect(splitText(text, { most: 99, last: 15 })).toEqual([
      'First.\n\nSecond.',
      'Third.\n\nWhich?',
    ])
  })

  it('gives nothing for a text of spaces', () => {
    expect(splitText(' \n ', { most: 5, last: 5 })).toEqual([])
  })

  it('loses no word, keeps every limit, and breaks no character', () => {
    const unit = fc.constantFrom('a', 'b', '. ', ' ', '\n', '\n\n', '\u{1f600}', '?', 'é')
    const text = fc.array(unit, { maxLength: 120 }).map((units) => units.join(''))
    const limits = fc.record({
      most: fc.integer({ min: 2, max: 40 }),
      last: fc.integer({ min: 2, max: 40 }),
    })
    fc.assert(
      fc.property(text, limits, (whole, { most, last }) => {
        const parts = splitText(whole, { most, last })
        expect(bare(parts.join(''))).toBe(bare(whole))
        for (const [index, part] of parts.entries()) {
          expect(part.length).toBeLessThanOrEqual(index === parts.length - 1 ? last : most)
          expect(part.trim()).not.toBe('')
          expect(/\p{Surrogate}/u.test(part)).toBe(false)
        }
      }),
      { numRuns: 500 },
    )
  })
})
