import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal } from './decimal.ts'
import { FormulaError } from './formulaError.ts'
import { JsonValue, readValue, writeValue } from './jsonValue.ts'
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
    ['time', '23:59'],
    [{ record: { name: 'text', size: 'number' } }, { name: 'a.pdf', size: '1024' }],
    [{ list: { record: { price: 'money' } } }, [{ price: '85000' }, { price: null }, null]],
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
    ['time', '24:00'],
    ['time', '9:30'],
    ['time', '09:30:00'],
    [{ record: { price: 'money' } }, []],
    [{ record: { price: 'money' } }, 'x'],
    [{ record: { price: 'money' } }, { price: 1 }],
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

  it('of a record has the fields of its type, whatever else was stored', () => {
    const type: ValueType = { record: { price: 'money', name: 'text' } }
    const stored = JSON.parse('{"name":"x","__proto__":{"price":"1"},"constructor":"y"}')
    const json = writeValue(type, readValue(type, stored))
    expect(json).toEqual({ price: null, name: 'x' })
  })

  it('may have any depth a list of objects needs, and no more', () => {
    const deep = (levels: number): unknown => (levels === 0 ? 'x' : [deep(levels - 1)])
    expect(JsonValue.safeParse([{ a: ['x', null, true] }]).success).toBe(true)
    expect(JsonValue.safeParse(deep(8)).success).toBe(true)
    for (const json of [deep(9), deep(5_000), 1, undefined, JSON.parse('{"__proto__":"x"}')]) {
      expect(JsonValue.safeParse(json).success).toBe(false)
    }
  })

  it('of a list does not pass as a single value', () => {
    expect(() => writeValue('text', [new Decimal(1)])).toThrow(FormulaError)
    expect(() => writeValue('text', new Map([['a', 'b']]))).toThrow(FormulaError)
  })
})
