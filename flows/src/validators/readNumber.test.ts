import { describe, expect, it } from 'vitest'
import { readNumber } from './readNumber.ts'

describe('a number', () => {
  it.each([
    ['12', '12', '12'],
    ['0', '0', '0'],
    ['-0', '0', '0'],
    ['-5', '-5', '-5'],
    ['− 5', '-5', '-5'],
    ['+5', '5', '5'],
    ['1.5', '1.5', '1.5'],
    ['1,5', '1.5', '1.5'],
    ['1.500', '1.5', '1500'],
    ['1,500', '1500', '1.5'],
    ['0,125', '0.125', '0.125'],
    ['1,234.5', '1234.5', '1234.5'],
    ['1.234,5', '1234.5', '1234.5'],
    ['1.500.000', '1500000', '1500000'],
    ['1,500,000', '1500000', '1500000'],
    ['1 500 000', '1500000', '1500000'],
    ['１２', '12', '12'],
    ['12.', '12', '12'],
    ['dua belas', '12', '12'],
    ['twelve', '12', '12'],
    ['1\u0000', '1', '1'],
  ])('%j is %s in English and %s in Indonesian', (text, english, indonesian) => {
    expect(readNumber(text, 'en')).toEqual({ ok: true, value: english })
    expect(readNumber(text, 'id')).toEqual({ ok: true, value: indonesian })
  })

  it.each([
    ['', 'empty'],
    ['\u200b', 'empty'],
    ['abc', 'format'],
    ['12 bulan', 'format'],
    ['1e5', 'format'],
    ['0x1f', 'format'],
    ['1,2,3', 'format'],
    ['1.2.3', 'format'],
    ['--5', 'format'],
    ['1 2', 'format'],
    ['35%', 'format'],
    ['Infinity', 'format'],
    ['9'.repeat(40), 'range'],
    ['9'.repeat(4_000), 'range'],
  ])('is not %j: %s', (text, reason) => {
    expect(readNumber(text, 'en')).toEqual({ ok: false, reason })
    expect(readNumber(text, 'id')).toEqual({ ok: false, reason })
  })
})
