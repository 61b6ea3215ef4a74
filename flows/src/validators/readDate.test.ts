import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../formula/calendar.ts'
import { formatDate } from '../formula/format/formatDate.ts'
import { readDate } from './readDate.ts'

const TODAY = '2026-11-23'

describe('a date', () => {
  it.each([
    ['15-02-1990', '1990-02-15'],
    ['15/02/1990', '1990-02-15'],
    ['15.2.1990', '1990-02-15'],
    ['15 02 1990', '1990-02-15'],
    ['15 - 02 - 1990', '1990-02-15'],
    ['15–02–1990', '1990-02-15'],
    ['15/02/90', '1990-02-15'],
    ['5/8/26', '2026-08-05'],
    ['1/1/36', '2036-01-01'],
    ['1/1/37', '1937-01-01'],
    ['1990-02-15', '1990-02-15'],
    ['1990/2/5', '1990-02-05'],
    ['15 Feb 1990', '1990-02-15'],
    ['15 februari 1990', '1990-02-15'],
    ['17 Agustus 1945', '1945-08-17'],
    ['17 agt 1945', '1945-08-17'],
    ['5 Mei 2026', '2026-05-05'],
    ['5 May 2026', '2026-05-05'],
    ['1 Okt 2026', '2026-10-01'],
    ['31 Desember 2026', '2026-12-31'],
    ['15-feb-90', '1990-02-15'],
    ['15feb1990', '1990-02-15'],
    ['15th February 1990', '1990-02-15'],
    ['Feb 15, 1990', '1990-02-15'],
    ['February 15th 1990', '1990-02-15'],
    ['29-02-2024', '2024-02-29'],
    ['today', '2026-11-23'],
    ['Hari ini!', '2026-11-23'],
    ['kemarin', '2026-11-22'],
    ['Yesterday', '2026-11-22'],
    ['besok', '2026-11-24'],
    ['tomorrow', '2026-11-24'],
    ['１５/０２/１９９０', '1990-02-15'],
    ['\u200e15-02-1990\u0000', '1990-02-15'],
  ])('%j is %s', (text, value) => {
    expect(readDate(text, 'id', TODAY)).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'empty'],
    ['30-02-1990', 'range'],
    ['29-02-2025', 'range'],
    ['00-01-2026', 'range'],
    ['11/23/2026', 'range'],
    ['31 April 2026', 'range'],
    ['15-02-1899', 'range'],
    ['15-02-2200', 'range'],
    ['0001-01-01', 'range'],
    ['15-02', 'format'],
    ['15 Feb', 'format'],
    ['15 Foo 1990', 'format'],
    ['15 constructor 1990', 'format'],
    ['15-02-199', 'format'],
    ['15-02/1990', 'format'],
    ['15021990', 'format'],
    ['next week', 'format'],
    ['15-02-1990 10:00', 'format'],
    ['1'.repeat(4_000), 'format'],
  ])('is not %j: %s', (text, reason) => {
    expect(readDate(text, 'id', TODAY)).toEqual({ ok: false, reason })
  })

  it('is read back from how it is written to the customer', () => {
    const dates = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays('1900-01-01', days))
    fc.assert(
      fc.property(dates, fc.constantFrom('en', 'id'), (date, language) => {
        expect(readDate(formatDate(date, language), language, TODAY)).toEqual({
          ok: true,
          value: date,
        })
        expect(readDate(date, language, TODAY)).toEqual({ ok: true, value: date })
      }),
    )
  })
})
