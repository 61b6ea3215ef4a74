import { describe, expect, it } from 'vitest'
import { readPlate } from './readPlate.ts'

describe('a number plate', () => {
  it.each([
    ['B 1234 XYZ', 'B 1234 XYZ'],
    ['b1234xyz', 'B 1234 XYZ'],
    ['B-1234-XYZ', 'B 1234 XYZ'],
    ['AB 1 C', 'AB 1 C'],
    ['DK 99', 'DK 99'],
    ['Ｂ　１２３４　ＸＹＺ', 'B 1234 XYZ'],
    ['\u0000B 1234\u200b XYZ', 'B 1234 XYZ'],
  ])('%j is %s', (text, value) => {
    expect(readPlate(text, 'id')).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'empty'],
    ['B 0123 XYZ', 'format'],
    ['B 12345 XYZ', 'format'],
    ['B 1234 XYZA', 'format'],
    ['ABC 1234 XYZ', 'format'],
    ['1234 XYZ', 'format'],
    ['B XYZ', 'format'],
    ['B 12 34 XYZ', 'format'],
    ['plat B 1234 XYZ', 'format'],
    ['B'.repeat(4_000), 'format'],
  ])('is not %j: %s', (text, reason) => {
    expect(readPlate(text, 'id')).toEqual({ ok: false, reason })
  })
})
