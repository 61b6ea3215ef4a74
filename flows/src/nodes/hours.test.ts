import { describe, expect, it } from 'vitest'
import { fakeSpeaker } from '../testing/fakeSpeaker.ts'
import { hours } from './hours.ts'

type Data = typeof hours.sample

function decide(today: string, time: string, changed: Partial<Data> = {}) {
  return hours.decide?.({ ...hours.sample, ...changed }, fakeSpeaker({ today, time }))
}

const closedUntil = (opensOn: string | null, opensAt: string | null) => ({
  exit: 'closed',
  values: { opensOn, opensAt },
})
const open = { exit: 'open', values: { opensOn: null, opensAt: null } }

describe('hours', () => {
  it('is open from the first minute until the last is over', () => {
    expect(decide('2026-11-23', '08:00')).toEqual(open)
    expect(decide('2026-11-23', '19:59')).toEqual(open)
    expect(decide('2026-11-23', '07:59')).toEqual(closedUntil('2026-11-23', '08:00'))
    expect(decide('2026-11-23', '20:00')).toEqual(closedUntil('2026-11-24', '08:00'))
  })

  it('looks past days without work for the next opening', () => {
    expect(decide('2026-11-28', '16:00')).toEqual(closedUntil('2026-11-30', '08:00'))
  })

  it('is closed on holidays, unless it is not', () => {
    expect(decide('2026-12-25', '10:00')).toEqual(closedUntil('2026-12-26', '08:00'))
    expect(decide('2026-12-25', '10:00', { closedOnHolidays: false })).toEqual(open)
  })

  it('stays open over midnight, by the rules of the day it opened on', () => {
    const night = { days: [{ days: [5], from: '22:00', to: '06:00' }] }
    expect(decide('2026-11-28', '05:59', night)).toEqual(open)
    expect(decide('2026-11-28', '06:00', night)).toEqual(closedUntil('2026-12-04', '22:00'))
    expect(decide('2026-11-27', '05:00', night)).toEqual(closedUntil('2026-11-27', '22:00'))
    expect(decide('2026-12-26', '05:00', night)).toMatchObject({ exit: 'closed' })
  })

  it('takes 00:00 to 00:00 for the whole day', () => {
    const always = { days: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00' }] }
    expect(decide('2026-11-29', '00:00', always)).toEqual(open)
    expect(decide('2026-11-29', '23:59', always)).toEqual(open)
  })

  it('knows no next opening where there is none within 60 days', () => {
    expect(decide('2026-11-23', '10:00', { days: [] })).toEqual(closedUntil(null, null))
    expect(hours.check?.({ ...hours.sample, days: [] })).toMatchObject([{ path: ['days'] }])
  })

  it('keeps only what it was told to keep', () => {
    const { days, closedOnHolidays } = hours.sample
    const bare = { days, closedOnHolidays }
    const speaker = fakeSpeaker({ today: '2026-11-23', time: '03:00' })
    expect(hours.decide?.(bare, speaker)).toEqual({ exit: 'closed', values: {} })
  })

  it('names days in a row by the first and the last', () => {
    expect(hours.summary(hours.sample, 'en')).toBe('Mon–Fri 08:00–20:00 · Sat 08:00–16:00')
    expect(hours.summary(hours.sample, 'id')).toBe('Sen–Jum 08:00–20:00 · Sab 08:00–16:00')
  })

  it.each(['8:00', '24:00', '08:60', ''])('refuses the time %j', (from) => {
    const days = [{ days: [1], from, to: '17:00' }]
    expect(hours.data.safeParse({ ...hours.sample, days }).success).toBe(false)
  })
})
