import { describe, expect, it } from 'vitest'
import { addDays, dateParts, writeDate } from './calendar.ts'

describe('the calendar', () => {
  it.each([
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-02-29', false],
    ['2026-04-31', false],
    ['2026-12-31', true],
    ['2026-00-10', false],
    ['2026-13-10', false],
    ['2026-11-00', false],
    ['26-11-23', false],
    ['2026-11-23 ', false],
  ])('has %s: %s', (date, isReal) => {
    expect(dateParts(date) !== undefined).toBe(isReal)
  })

  it('steps over months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
    expect(writeDate(2026, 3, 5)).toBe('2026-03-05')
  })
})
