import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeFormula } from '../../testing/computeFormula.ts'
import { FormulaError } from '../formulaError.ts'

describe('the calendar', () => {
  it.each([
    ['now()', '14:30'],
    ['date(2026, 2, 28)', '2026-02-28'],
    ['addDays(@"2026-11-23", -23)', '2026-10-31'],
    ['addMonths(@"2026-01-31", 1)', '2026-02-28'],
    ['addMonths(@"2024-01-31", 1)', '2024-02-29'],
    ['addMonths(@"2026-03-31", -1)', '2026-02-28'],
    ['addMonths(@"2026-03-31", -27)', '2023-12-31'],
    ['endOfMonth(@"2024-02-10")', '2024-02-29'],
    ['endOfMonth(@"2026-12-31")', '2026-12-31'],
    ['daysBetween(@"2026-11-23", @"2026-12-25")', '32'],
    ['daysBetween(@"2026-12-25", @"2026-11-23")', '-32'],
    ['age(@"2005-11-24")', '20'],
    ['age(@"2005-11-23")', '21'],
    ['weekday(today())', '1'],
    ['weekday(@"2026-11-29")', '7'],
    ['weekday(@"1969-12-31")', '3'],
    ['isWorkday(@"2026-11-27")', true],
    ['isWorkday(@"2026-11-28")', false],
    ['isWorkday(@"2026-12-25")', false],
    ['addWorkdays(@"2026-11-27", 1)', '2026-11-30'],
    ['addWorkdays(@"2026-11-27", 0)', '2026-11-27'],
    ['addWorkdays(@"2026-12-24", 1)', '2026-12-28'],
    ['addWorkdays(@"2026-12-28", -1)', '2026-12-24'],
    ['addWorkdays(@"2026-11-29" - 1, 1)', '2026-11-30'],
    ['workdaysBetween(@"2026-11-20", @"2026-11-27")', '5'],
    ['workdaysBetween(@"2026-12-23", @"2027-01-04")', '6'],
    ['workdaysBetween(@"2027-01-04", @"2026-12-23")', '-6'],
    ['workdaysBetween(@"2026-11-23", @"2026-11-23")', '0'],
    ['formatDate(@"2026-11-22")', 'Sunday, 22 November 2026'],
  ])('%s is %s', (source, value) => {
    expect(computeFormula(source)).toBe(value)
  })

  it('is written in full in Indonesian', () => {
    const text = computeFormula('formatDate(@"2026-08-07")', {}, { language: 'id' })
    expect(text).toBe('Jumat, 7 Agustus 2026')
  })

  it.each([
    ['date(2026, 2, 29)', 'There is no date 2026-2-29.'],
    ['date(2026, 2.5, 1)', 'There is no date'],
    ['date(1, 1, 1)', 'There is no date'],
    ['addMonths(@"2026-01-31", 120001)', '“months” must be a whole number'],
    ['addMonths(@"2026-01-31", 100000)', 'outside the years'],
    ['addWorkdays(today(), 1001)', '“n” must be a whole number from -1000 to 1000'],
    ['age(@"2026-11-24")', 'lies after'],
  ])('has no answer to %s: %s', (source, part) => {
    expect(() => computeFormula(source)).toThrow(FormulaError)
    expect(() => computeFormula(source)).toThrow(part)
  })

  it('counts as many work days as it adds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 800 }), fc.integer({ min: 0, max: 400 }), (n, off) => {
        const start = `(@"2026-01-01" + ${off})`
        const end = `addWorkdays(${start}, ${n})`
        expect(computeFormula(`workdaysBetween(${start}, ${end})`)).toBe(String(n))
        expect(computeFormula(`isWorkday(${end})`)).toBe(true)
        const back = computeFormula(`workdaysBetween(addWorkdays(${start}, ${-n}), ${start})`)
        // Going back from a weekend, the days up to the start do not hold the start itself.
        expect(Number(back)).toBeGreaterThanOrEqual(n - 1)
      }),
      { numRuns: 60 },
    )
  })
})
