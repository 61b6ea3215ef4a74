import { describe, expect, it } from 'vitest'
import { computeFormula } from '../../testing/computeFormula.ts'
import { isCurrency, moneyDecimals } from '../format/currencies.ts'
import { FormulaError } from '../formulaError.ts'

describe('money', () => {
  it.each([
    ['money(401.68, "SGD")', 'SGD 401.68'],
    ['money(1234.5, "KWD")', 'KWD 1,234.500'],
    ['money(1234.5, "JPY")', 'JPY 1,235'],
    ['money(2292000)', 'IDR 2,292,000'],
    ['inCurrency(401.685)', '402'],
    ['inCurrency(401.685, "SGD")', '401.69'],
    ['inCurrency(0.0005, "KWD")', '0.001'],
    ['split(1000000, 3)', ['333334', '333333', '333333']],
    ['split(-10, 3)', ['-4', '-3', '-3']],
    ['split(2, 3)', ['1', '1', '0']],
    ['split(0, 2)', ['0', '0']],
    ['split(100, 3, "USD")', ['33.34', '33.33', '33.33']],
    ['split(0.01, 1, "SGD")', ['0.01']],
  ])('%s is %j', (source, value) => {
    expect(computeFormula(source)).toEqual(value)
  })

  it.each([
    ['money(1, "Rupiah")', 'There is no currency “Rupiah”.'],
    ['inCurrency(1, "idr")', 'There is no currency'],
    ['split(0.5, 2)', '0.5 cannot be split without loss: round it first to 0 digits'],
    ['split(10.001, 2, "USD")', 'round it first to 2 digits'],
    ['split(10, 0)', '“n” must be a whole number from 1 to 1000'],
    ['split(10, 1001)', '“n” must be a whole number from 1 to 1000'],
  ])('%s fails with %s', (source, part) => {
    expect(() => computeFormula(source)).toThrow(FormulaError)
    expect(() => computeFormula(source)).toThrow(part)
  })

  it('knows the currencies of ISO 4217 and their digits', () => {
    const digits = ['IDR', 'USD', 'JPY', 'BHD', 'CLF', 'UYW', 'VND', 'SGD'].map(moneyDecimals)
    expect(digits).toEqual([0, 2, 0, 3, 4, 4, 0, 2])
    expect(['IDR', 'EUR', 'XCG', 'VED'].every(isCurrency)).toBe(true)
    expect(['', 'XXX', 'DEM', 'toString', 'idr'].some(isCurrency)).toBe(false)
  })
})
