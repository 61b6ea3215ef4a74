import { describe, expect, it } from 'vitest'
import { clockTime, dayName } from './chatTime.ts'

const now = new Date(2026, 10, 23, 0, 30).getTime()
const daysBefore = (days: number) => new Date(2026, 10, 23 - days, 23, 50).getTime()

describe('the day', () => {
  it.each([
    [0, 'Today', 'Hari ini'],
    [1, 'Yesterday', 'Kemarin'],
    [3, 'Friday', 'Jumat'],
    [6, 'Tuesday', 'Selasa'],
    [7, '16 November 2026', '16 November 2026'],
    [40, '14 October 2026', '14 Oktober 2026'],
  ])('%i days ago has its name in both languages', (days, english, indonesian) => {
    const at = days === 0 ? now - 60_000 : daysBefore(days)
    expect(dayName(at, now, 'en')).toBe(english)
    expect(dayName(at, now, 'id')).toBe(indonesian)
  })
})

it('writes the time as each language does', () => {
  const at = new Date(2026, 10, 23, 14, 5).getTime()
  expect(clockTime(at, 'en')).toBe('14:05')
  expect(clockTime(at, 'id')).toBe('14.05')
})
