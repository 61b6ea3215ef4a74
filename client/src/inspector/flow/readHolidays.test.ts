import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeHolidays, readHolidays } from './readHolidays.ts'

describe('pasted holidays', () => {
  it('are read line by line, whatever stands between the date and the name', () => {
    const pasted = '2026-08-17 Hari Kemerdekaan\r\n\n2026-12-25\tNatal\n 2027-01-01; Tahun Baru '
    expect(readHolidays(pasted)).toEqual({
      holidays: [
        { date: '2026-08-17', name: 'Hari Kemerdekaan' },
        { date: '2026-12-25', name: 'Natal' },
        { date: '2027-01-01', name: 'Tahun Baru' },
      ],
      unread: [],
    })
  })

  it('may have no name, and lines without a real date are told', () => {
    expect(readHolidays('2026-03-20\n17 August\n2026-02-30 Never')).toEqual({
      holidays: [{ date: '2026-03-20', name: '' }],
      unread: ['17 August', '2026-02-30 Never'],
    })
  })

  it('never break on any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { holidays, unread } = readHolidays(text)
        const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
        expect(holidays.length + unread.length).toBe(lines.length)
      }),
    )
  })

  it('are merged in the order of days, each day once, the newer name staying', () => {
    const old = [{ date: '2026-12-25', name: 'Natal' }]
    const added = [
      { date: '2026-12-25', name: 'Hari Natal' },
      { date: '2026-08-17', name: 'Merdeka' },
    ]
    expect(mergeHolidays(old, added)).toEqual([added[1], added[0]])
  })
})
