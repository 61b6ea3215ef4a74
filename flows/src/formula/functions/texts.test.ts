import { describe, expect, it } from 'vitest'
import { computeFormula } from '../../testing/computeFormula.ts'

const long = (size: number) => `join(repeat("${'x'.repeat(100)}", ${size / 100}), "")`

describe('parts of texts', () => {
  it.each([
    ['endsWith("payslip.pdf", ".pdf")', true],
    ['replace("0812-3456", "-", "")', '08123456'],
    ['replace("aaa", "a", "bb")', 'bbbbbb'],
    ['replace("a.b", ".", "$&")', 'a$&b'],
    ['replace("ab", "", "x")', 'ab'],
    ['before("budi@bank.id", "@")', 'budi'],
    ['before("budi", "@")', ''],
    ['after("budi@bank@id", "@")', 'bank@id'],
    ['after("budi", "@")', ''],
    ['left("a😀b", 2)', 'a😀'],
    ['left("ab", 0)', ''],
    ['right("a😀b", 2)', '😀b'],
    ['right("ab", 9)', 'ab'],
    ['right("ab", 0)', ''],
    ['digits("+62 812-3456")', '628123456'],
    ['digits("")', ''],
    ['titleCase("BUDI  dE santoso")', 'Budi  De Santoso'],
    ['titleCase("")', ''],
    ['number("1500.25")', '1500.25'],
    ['number(" -3 ")', '-3'],
    ['number("1.500.000")', null],
    ['number("1e5")', null],
    ['number("x")', null],
    ['number("7") + 1', '8'],
    ['text(1234.5)', '1,234.5'],
    ['text(@"2026-11-23")', '23 Nov 2026'],
    ['text(true)', 'yes'],
    ['"No. " + text(7)', 'No. 7'],
    ['percent(1 / 3, 1)', '33.3%'],
  ])('%s is %j', (source, value) => {
    expect(computeFormula(source)).toBe(value)
  })

  it('write an amount as a part of another', () => {
    const given = { part: ['money', '3492000'], whole: ['money', '9500000'] } as const
    const compute = (source: string) =>
      computeFormula(source, { part: [...given.part], whole: [...given.whole] })
    expect(compute('percent(part, whole)')).toBe('36.76%')
    expect(compute('percent(part, whole, 1)')).toBe('36.8%')
    expect(() => compute('percent(part, 0 * whole)')).toThrow('The whole is zero')
    expect(() => compute('percent(3, 12)')).toThrow('write percent(3 / 12)')
  })

  it('are refused before they grow out of bounds', () => {
    expect(computeFormula(`length(${long(10_000)})`)).toBe('10000')
    expect(() => computeFormula(`${long(10_000)} + "x"`)).toThrow('more than 10,000 characters')
    const blown = `replace(${long(10_000)}, "x", ${long(10_000)})`
    expect(() => computeFormula(blown)).toThrow('more than 10,000 characters')
  })
})
