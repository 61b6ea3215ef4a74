import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal } from './decimal.ts'
import { FormulaError } from './formulaError.ts'
import { readValue, writeValue } from './jsonValue.ts'
import type { ValueType } from './values.ts'

describe('the stored form of a value', () => {
  it.each<[ValueType, unknown]>([
    ['number', '0.015'],
    ['number', '-1234567890123456789012.25'],
    ['money', '25000000'],
    ['text', 'Budi'],
    ['text', ''],
    ['date', '2024-02-29'],
    ['boolean', false],
    ['nothing', null],
    ['money', null],
    [{ list: 'number' }, ['1', null, '2.5']],
    [{ list: { list: 'date' } }, [['2026-11-23'], []]],
  ])('of type %j survives a round trip: %j', (type, json) => {
    expect(writeValue(type, readValue(type, json))).toEqual(json)
  })

  it.each<[ValueType, unknown]>([
    ['number', 5],
    ['number', ''],
    ['number', '1e5'],
    ['number', 'NaN'],
    ['number', 'Infinity'],
    ['number', '0x10'],
    ['number', ' 1'],
    ['number', '1.'],
    ['number', '1.500.000'],
    ['money', `1${'0'.repeat(31)}`],
    ['money', '9'.repeat(5_000)],
    ['money', undefined],
    ['date', '2026-02-29'],
    ['date', '23-11-2026'],
    ['date', '2026-11-23T00:00:00Z'],
    ['boolean', 'true'],
    ['text', 1],
    ['text', {}],
    ['nothing', 'x'],
    [{ list: 'number' }, '1'],
    [{ list: 'number' }, [1]],
  ])('is refused for type %j when it is %j', (type, json) => {
    expect(() => readValue(type, json)).toThrow(FormulaError)
  })

  it('never has an exponent or a negative zero', () => {
    expect(writeValue('number', new Decimal('1e-20'))).toBe('0.00000000000000000001')
    expect(writeValue('number', new Decimal('1e30'))).toBe(`1${'0'.repeat(30)}`)
    expect(writeValue('number', new Decimal('-0'))).toBe('0')
  })

  it('keeps every unit of money', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), (units) => {
        expect(writeValue('money', readValue('money', String(units)))).toBe(String(units))
      }),
    )
  })

  it('of a list does not pass as a single value', () => {
    expect(() => writeValue('text', [new Decimal(1)])).toThrow(FormulaError)
  })
})
