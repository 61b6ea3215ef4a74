import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleScope } from '../../testing/sampleScope.ts'
import { checkFormula } from '../checkFormula.ts'
import { compileFormula } from '../compileFormula.ts'
import { Decimal } from '../decimal.ts'
import { FormulaError } from '../formulaError.ts'
import { writeValue } from '../jsonValue.ts'
import { formulaFunctions } from './index.ts'

function compute(source: string, language = 'en') {
  const { type, evaluate } = compileFormula(source, { variables: {} })
  return writeValue(type, evaluate(sampleScope({ language })))
}

describe('every function', () => {
  it.each(formulaFunctions.map((one) => [one.name, one] as const))(
    '%s explains itself in both languages with an example that works',
    (name, { about, example }) => {
      expect(about.en).toMatch(/^[A-Z].*\.$/)
      expect(about.id).toMatch(/^[A-Z].*\.$/)
      expect(example.startsWith(`${name}(`)).toBe(true)
      expect(checkFormula(example, { variables: {} }).problems).toEqual([])
      expect(compute(example)).not.toBeNull()
    },
  )

  it('has a form of its own', () => {
    const forms = formulaFunctions.map(({ name, params }) => JSON.stringify([name, params]))
    expect(new Set(forms).size).toBe(forms.length)
  })
})

describe('functions of numbers', () => {
  it.each([
    ['round(2.5)', '3'],
    ['round(-2.5)', '-3'],
    ['round(1.005, 2)', '1.01'],
    ['round(1, 2)', '1'],
    ['roundUpTo(2291999.82, 100)', '2292000'],
    ['roundUpTo(2292000, 100)', '2292000'],
    ['roundUpTo(-250, 100)', '-200'],
    ['floorTo(23178448, 500000)', '23000000'],
    ['floorTo(-250, 100)', '-300'],
    ['floorTo(0.3, 0.1)', '0.3'],
    ['min(3, 1, 2)', '1'],
    ['max(3, 10, 2)', '10'],
    ['abs(-5)', '5'],
  ])('%s is %s', (source, value) => {
    expect(compute(source)).toBe(value)
  })

  it('round to multiples that enclose the value within one step', () => {
    const amounts = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 1_000_000 }), (amount, step) => {
        const up = new Decimal(String(compute(`roundUpTo(${amount} / 7, ${step})`)))
        const down = new Decimal(String(compute(`floorTo(${amount} / 7, ${step})`)))
        expect(up.mod(step).isZero() && down.mod(step).isZero()).toBe(true)
        expect(down.times(7).lte(amount) && up.times(7).gte(amount)).toBe(true)
        expect(up.minus(down).lte(step)).toBe(true)
      }),
    )
  })
})

describe('functions of dates', () => {
  it.each([
    ['age(@"1990-02-15", @"2026-02-14")', '35'],
    ['age(@"1990-02-15", @"2026-02-15")', '36'],
    ['age(@"2004-02-29", @"2025-02-28")', '20'],
    ['age(@"2004-02-29", @"2025-03-01")', '21'],
    ['age(today(), today())', '0'],
    ['today()', '2026-11-23'],
  ])('%s is %s', (source, value) => {
    expect(compute(source)).toBe(value)
  })

  it('refuse an age before birth', () => {
    expect(() => compute('age(@"2026-11-24", today())')).toThrow(FormulaError)
  })
})

describe('functions of texts', () => {
  it.each([
    ['mask("3204110609971234")', '••••1234'],
    ['mask("3204110609971234", 2)', '••••34'],
    ['mask("1234")', '••••'],
    ['mask("12345")', '••••2345'],
    ['mask("")', '••••'],
    ['mask("12345", 0)', '••••'],
    ['mask("ab😀😀", 1)', '••••😀'],
    ['length("a😀")', '2'],
    ['upper("budi")', 'BUDI'],
    ['lower("Budi")', 'budi'],
    ['trim("  a b ")', 'a b'],
    ['contains("Jalan Melati", "Melati")', true],
    ['contains("Jalan Melati", "melati")', false],
    ['startsWith("LN-1", "LN-")', true],
    ['startsWith("LN-1", "N-")', false],
  ])('%s is %s', (source, value) => {
    expect(compute(source)).toBe(value)
  })
})

describe('functions that write for the reader', () => {
  it.each([
    ['money(2292000)', 'IDR 2,292,000', 'Rp2.292.000'],
    ['number(1234567.5)', '1,234,567.5', '1.234.567,5'],
    ['number(12, 2)', '12.00', '12,00'],
    ['percent(0.3676)', '36.76%', '36,76%'],
    ['percent(0.18, 0)', '18%', '18%'],
    ['percent(-0.005, 1)', '-0.5%', '-0,5%'],
    ['date(@"2026-08-05")', '5 Aug 2026', '5 Agu 2026'],
  ])('%s is %s in English and %s in Indonesian', (source, english, indonesian) => {
    expect(compute(source, 'en')).toBe(english)
    expect(compute(source, 'id')).toBe(indonesian)
  })
})
