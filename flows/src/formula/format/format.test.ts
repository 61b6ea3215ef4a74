import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal } from '../decimal.ts'
import { formatDate } from './formatDate.ts'
import { formatMoney } from './formatMoney.ts'
import { formatNumber } from './formatNumber.ts'
import { formatPercent } from './formatPercent.ts'

describe('money', () => {
  it.each([
    ['2292000', 'IDR', 'Rp2.292.000', 'IDR 2,292,000'],
    ['0', 'IDR', 'Rp0', 'IDR 0'],
    ['999', 'IDR', 'Rp999', 'IDR 999'],
    ['2291999.5', 'IDR', 'Rp2.292.000', 'IDR 2,292,000'],
    ['-1500', 'IDR', '-Rp1.500', '-IDR 1,500'],
    ['-0.4', 'IDR', 'Rp0', 'IDR 0'],
    ['12.5', 'USD', 'USD 12,50', 'USD 12.50'],
    ['1234567.891', 'EUR', 'EUR 1.234.567,89', 'EUR 1,234,567.89'],
    ['1500', 'JPY', 'JPY 1.500', 'JPY 1,500'],
    ['1.2345', 'KWD', 'KWD 1,235', 'KWD 1.235'],
    ['100', 'XYZ', 'XYZ 100,00', 'XYZ 100.00'],
  ])('%s %s is %s in Indonesian and %s in English', (value, currency, indonesian, english) => {
    expect(formatMoney(new Decimal(value), currency, 'id')).toBe(indonesian)
    expect(formatMoney(new Decimal(value), currency, 'en')).toBe(english)
    expect(formatMoney(new Decimal(value), currency, 'fr')).toBe(english)
  })

  it('shows every rupiah', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (units) => {
        const text = formatMoney(new Decimal(String(units)), 'IDR', 'id')
        expect(text).toMatch(/^Rp\d{1,3}(\.\d{3})*$/)
        expect(text.slice(2).replaceAll('.', '')).toBe(String(units))
      }),
    )
  })
})

describe('numbers', () => {
  it.each([
    ['0.015', undefined, '0,015', '0.015'],
    ['1000', undefined, '1.000', '1,000'],
    ['0.33333333333', undefined, '0,333333', '0.333333'],
    ['0.0000001', undefined, '0', '0'],
    ['-1234.5', 2, '-1.234,50', '-1,234.50'],
    ['1e20', undefined, '100.000.000.000.000.000.000', '100,000,000,000,000,000,000'],
  ])('%s with %s places is %s in Indonesian and %s in English', (value, places, id, en) => {
    expect(formatNumber(new Decimal(value), 'id', places)).toBe(id)
    expect(formatNumber(new Decimal(value), 'en', places)).toBe(en)
  })

  it('as percentages round half up', () => {
    expect(formatPercent(new Decimal('0.36755'), 'en', 2)).toBe('36.76%')
    expect(formatPercent(new Decimal('12.5'), 'id', 1)).toBe('1.250,0%')
  })
})

describe('dates', () => {
  it('have the names of months in both languages', () => {
    const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))
    const names = (language: string) =>
      months.map((month) => formatDate(`2026-${month}-09`, language).split(' ')[1]).join(' ')
    expect(names('en')).toBe('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec')
    expect(names('id')).toBe('Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des')
    expect(formatDate('2026-11-22', 'id')).toBe('22 Nov 2026')
  })

  it('that do not exist are a bug of the caller', () => {
    expect(() => formatDate('2026-02-30', 'en')).toThrow('Not a date')
  })
})
