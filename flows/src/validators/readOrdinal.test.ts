import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOrdinal } from './readOrdinal.ts'

describe('a place in a list', () => {
  it.each([
    ['2', 2],
    ['2.', 2],
    ['2)', 2],
    ['(2)', 2],
    ['#2', 2],
    ['２', 2],
    ['2️⃣', 2],
    ['02', 2],
    ['2nd', 2],
    ['ke-2', 2],
    ['ke2', 2],
    ['dua', 2],
    ['two', 2],
    ['Two!', 2],
    ['kedua', 2],
    ['yang kedua', 2],
    ['yg ke dua', 2],
    ['yang ke-2', 2],
    ['second', 2],
    ['the second one', 2],
    ['2nd option', 2],
    ['nomor 2', 2],
    ['nomor dua', 2],
    ['no. 2', 2],
    ['no.2', 2],
    ['no 2', 2],
    ['number two', 2],
    ['option 2 please', 2],
    ['pilihan kedua', 2],
    ['saya pilih nomor dua', 2],
    ['mau yang kedua saja', 2],
    ["I'll take the second one", 2],
    ['dua aja deh', 2],
    ['pertama', 1],
    ['yang pertama', 1],
    ['the first', 1],
    ['satu', 1],
    ['one', 1],
    ['number one', 1],
    ['third', 3],
    ['fifth', 5],
    ['eighth', 8],
    ['ninth', 9],
    ['keenam', 6],
    ['kesepuluh', 10],
    ['twelfth', 12],
    ['twentieth', 20],
    ['twenty one', 21],
    ['twenty-first', 21],
    ['kedua puluh satu', 21],
    ['fifty', 50],
    ['50', 50],
    ['last', -1],
    ['the last one', -1],
    ['last one', -1],
    ['terakhir', -1],
    ['yang terakhir', -1],
    ['yang paling akhir', -1],
    ['paling bawah', -1],
  ])('%j is %s', (text, place) => {
    expect(readOrdinal(text, 'id')).toBe(place)
    expect(readOrdinal(text, 'en')).toBe(place)
  })

  it.each([
    '',
    '\u0000',
    '0',
    '51',
    '100',
    '-1',
    '1.5',
    '1,5',
    '1-2',
    '1 2',
    '2 juta',
    'nol',
    'no',
    'no one',
    'nomor',
    'yang',
    'ke',
    'the',
    'one hundred',
    'satu dan dua',
    'second last',
    'keduanya',
    'dua-duanya',
    'the loan',
    'seconds',
    'kemarin',
    '2a',
    '081234567890',
    'constructor',
    '٢',
    `${'yang '.repeat(500)}kedua`,
    '2'.repeat(5_000),
  ])('is not %j', (text) => {
    expect(readOrdinal(text, 'id')).toBeUndefined()
  })

  it('is never out of the list, whatever is typed', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'ke',
        'dua',
        'puluh',
        ' ',
        '-',
        '2',
        'the',
        'one',
        'last',
        'yang',
        'no.',
        'first',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
        const place = readOrdinal(parts.join(''), 'en')
        if (place !== undefined && place !== -1) {
          expect(place).toBeGreaterThanOrEqual(1)
          expect(place).toBeLessThanOrEqual(50)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
