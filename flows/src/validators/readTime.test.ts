import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTime } from './readTime.ts'

describe('a time of day', () => {
  it.each([
    ['14:30', '14:30'],
    ['14.30', '14:30'],
    ['14.30 WIB', '14:30'],
    ['9.05', '09:05'],
    ['09:05', '09:05'],
    ['00:00', '00:00'],
    ['24:00', '00:00'],
    ['14:30:00', '14:30'],
    ['14h30', '14:30'],
    ['１４：３０', '14:30'],
    ['14:30\u0000.', '14:30'],
    ['jam 14.30', '14:30'],
    ['Pukul 14.30 wib', '14:30'],
    ['pkl. 9.05', '09:05'],
    ['jam 14', '14:00'],
    ['2.30 pm', '14:30'],
    ['2:30PM', '14:30'],
    ['2 p.m.', '14:00'],
    ['2pm', '14:00'],
    ['12 am', '00:00'],
    ['12:15 am', '00:15'],
    ['12 pm', '12:00'],
    ['at 7 in the evening', '19:00'],
    ["7 o'clock in the morning", '07:00'],
    ['10 at night', '22:00'],
    ['jam 7 pagi', '07:00'],
    ['jam 2 siang', '14:00'],
    ['jam dua siang', '14:00'],
    ['11 siang', '11:00'],
    ['12 siang', '12:00'],
    ['4 sore', '16:00'],
    ['jam 7 malam', '19:00'],
    ['12 malam', '00:00'],
    ['12 tengah malam', '00:00'],
    ['jam 1 malam', '01:00'],
    ['3 dini hari', '03:00'],
    ['19.00 malam', '19:00'],
    ['jam enam sore', '18:00'],
    ['setengah tiga sore', '14:30'],
    ['jam setengah 3 pagi', '02:30'],
    ['setengah satu siang', '12:30'],
    ['half past two in the afternoon', '14:30'],
    ['jam 2 lewat 15 siang', '14:15'],
    ['dua lewat seperempat siang', '14:15'],
    ['3 kurang 10 menit sore', '14:50'],
    ['12 kurang 5 siang', '11:55'],
    ['quarter past two pm', '14:15'],
    ['a quarter to one pm', '12:45'],
    ['ten minutes to three pm', '14:50'],
    ['noon', '12:00'],
    ['tengah malam', '00:00'],
  ])('%j is %s', (text, value) => {
    expect(readTime(text, 'id')).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'empty'],
    ['\u0000', 'empty'],
    ['jam 2', 'ambiguous'],
    ['2', 'ambiguous'],
    ['setengah tiga', 'ambiguous'],
    ['half past two', 'ambiguous'],
    ["7 o'clock", 'ambiguous'],
    ['jam 12', 'ambiguous'],
    ['jam enam', 'ambiguous'],
    ['14.30 WITA', 'ambiguous'],
    ['jam 9 wit', 'ambiguous'],
    ['25:00', 'range'],
    ['14:60', 'range'],
    ['24:30', 'range'],
    ['21.00 pagi', 'range'],
    ['12 pagi', 'range'],
    ['13 am', 'range'],
    ['jam 25', 'format'],
    ['1430', 'format'],
    ['14:3', 'format'],
    ['2.5', 'format'],
    ['-2:30', 'format'],
    ['14:30-15:00', 'format'],
    ['besok', 'format'],
    ['siang', 'format'],
    ['pagi', 'format'],
    ['half two', 'format'],
    ['dua lewat enam puluh sore', 'format'],
    ['jam', 'format'],
    ['at', 'format'],
    ['constructor pm', 'format'],
    ['١٤:٣٠', 'format'],
    ['1'.repeat(4_000), 'format'],
    [`${'jam '.repeat(900)}2`, 'format'],
  ])('is not %j: %s', (text, reason) => {
    expect(readTime(text, 'id')).toEqual({ ok: false, reason })
  })

  it('is read back from how it is kept, and never gives any other form', () => {
    const hours = fc.integer({ min: 0, max: 23 })
    const minutes = fc.integer({ min: 0, max: 59 })
    fc.assert(
      fc.property(hours, minutes, (hour, minute) => {
        const value = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
        expect(readTime(value, 'en')).toEqual({ ok: true, value })
      }),
    )
    const piece = fc.oneof(
      fc.constantFrom(
        'jam ',
        '2',
        '14',
        ':30',
        '.',
        ' pm',
        ' sore',
        'setengah ',
        'tiga',
        ' kurang ',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (parts) => {
        const reading = readTime(parts.join(''), 'id')
        if (reading.ok) expect(reading.value).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
      }),
      { numRuns: 1_000 },
    )
  })
})
