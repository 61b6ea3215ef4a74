import { describe, expect, it } from 'vitest'
import { readNik } from './readNik.ts'

const TODAY = '2026-11-26'

describe('the number of an identity card', () => {
  it.each([
    ['3204110609970001', '3204110609970001'],
    ['3171015502900003', '3171015502900003'],
    ['3204 1106 0997 0001', '3204110609970001'],
    ['3204-1106-0997-0001', '3204110609970001'],
    ['32.0411.060997.0001', '3204110609970001'],
    ['３２０４１１０６０９９７０００１', '3204110609970001'],
    ['\u200e3204110609970001\u0000', '3204110609970001'],
    // 29 February of 2004, a woman's.
    ['3171016902040001', '3171016902040001'],
    // Seventeen today, and 110 until tomorrow.
    ['3171012611090001', '3171012611090001'],
    ['3171012711150001', '3171012711150001'],
    // 1926: 26 as this year would be a newborn.
    ['3171010101260001', '3171010101260001'],
    // The newest provinces of Papua.
    ['9671010101900001', '9671010101900001'],
  ])('%j is %s', (text, value) => {
    expect(readNik(text, 'id', TODAY)).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'empty'],
    ['\u0000 \u200b', 'empty'],
    ['3171013002900003', 'range'],
    ['3171017102900003', 'range'],
    ['3171016902900003', 'range'],
    ['9971010609970001', 'format'],
    ['2204110609970001', 'format'],
    ['3204113209970001', 'format'],
    ['3204114009970001', 'format'],
    ['3204117209970001', 'format'],
    ['3204110613970001', 'format'],
    ['3204110600970001', 'format'],
    ['3204110609970000', 'format'],
    ['320411060997001', 'format'],
    ['32041106099700011', 'format'],
    ['3204--110609970001', 'format'],
    ['-3204110609970001', 'format'],
    ['NIK 3204110609970001', 'format'],
    ['٣٢٠٤١١٠٦٠٩٩٧٠٠٠١', 'format'],
    // Seventeen only tomorrow.
    ['3171012711090001', 'range'],
    ['1'.repeat(4_000), 'format'],
    ['1 '.repeat(2_000), 'format'],
  ])('is not %j: %s', (text, reason) => {
    expect(readNik(text, 'id', TODAY)).toEqual({ ok: false, reason })
  })

  it('is looked for in this century first', () => {
    // 29 February exists in 2000 and not in 1900.
    expect(readNik('3171012902000001', 'id', TODAY)).toEqual({
      ok: true,
      value: '3171012902000001',
    })
  })
})
