import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeFormula, type Given } from '../testing/computeFormula.ts'
import { sampleScope } from '../testing/sampleScope.ts'
import { formatValue } from './format/formatValue.ts'
import { FormulaError } from './formulaError.ts'

const given: Given = {
  due: ['date', '2026-01-31'],
  opens: ['time', '09:00'],
  late: ['number', '2'],
}
const compute = (source: string) => computeFormula(source, given)

describe('dates and times', () => {
  it.each([
    ['due + 3', '2026-02-03'],
    ['3 + due', '2026-02-03'],
    ['due - 31', '2025-12-31'],
    ['due + late * 7', '2026-02-14'],
    ['@"2026-03-01" - due', '29'],
    ['due - @"2026-03-01"', '-29'],
    ['due + @"P1M"', '2026-02-28'],
    ['due + @"P1Y1M"', '2027-02-28'],
    ['@"2024-02-29" + @"P1Y"', '2025-02-28'],
    ['@"2024-02-29" - @"P4Y"', '2020-02-29'],
    ['due + @"P2W"', '2026-02-14'],
    ['due + @"P1M1D"', '2026-03-01'],
    ['@"P3D" + due', '2026-02-03'],
    ['due - @"P1M"', '2025-12-31'],
    ['opens + @"PT4H"', '13:00'],
    ['opens + @"PT14H59M"', '23:59'],
    ['opens + @"PT15H"', '00:00'],
    ['opens - @"PT9H1M"', '23:59'],
    ['@"PT30M" + opens', '09:30'],
    ['now() >= opens', true],
    ['now() between @"09:00" and @"17:00"', true],
    ['opens < @"10:00"', true],
    ['@"P1M" = @"P1M"', true],
    ['if late > 1 then due + @"P1W" else due', '2026-02-07'],
  ])('%s is %s', (source, value) => {
    expect(compute(source)).toBe(value)
  })

  it.each([
    ['due + 0.5', '“days” must be a whole number'],
    ['due + 9999999', '“days” must be a whole number from -4000000 to 4000000'],
    ['due + 3000000', 'outside the years 1000 to 9999'],
    ['due + @"P9999Y"', 'outside the years 1000 to 9999'],
    ['due - @"P2000Y"', 'outside the years 1000 to 9999'],
    ['@"24:00"', 'no such date'],
    ['@"P"', 'no such date'],
    ['@"PT"', 'no such date'],
    ['@"P1DT1H"', 'no such date'],
    ['@"-P1D"', 'no such date'],
    ['@"P99999999D"', 'no such date'],
    ['@"2026-13-01"', 'no such date'],
    ['due < opens', 'cannot be compared'],
    ['@"P1M" < @"P40D"', 'Use = or !='],
  ])('%s has no answer: %s', (source, part) => {
    expect(() => compute(source)).toThrow(FormulaError)
    expect(() => compute(source)).toThrow(part)
  })

  it('go back where they came from', () => {
    const days = fc.integer({ min: -300_000, max: 300_000 })
    fc.assert(
      fc.property(days, (count) => {
        expect(compute(`(due + ${count}) - due`)).toBe(String(count))
        expect(compute(`due + ${count} - ${count}`)).toBe('2026-01-31')
      }),
    )
  })

  it('are written as the reader writes them', () => {
    expect(formatValue('14:30', 'time', sampleScope())).toBe('14:30')
    expect(formatValue('14:30', 'time', sampleScope({ language: 'id' }))).toBe('14.30')
  })
})
