import { readFrom, type Scope } from '../formula/values.ts'

/** A Monday afternoon in Jakarta, with Christmas and New Year as holidays. */
export function sampleScope(changed: Partial<Scope> = {}): Scope {
  return {
    read: readFrom({}),
    language: 'en',
    currency: 'IDR',
    today: '2026-11-23',
    time: '14:30',
    holidays: new Set(['2026-12-25', '2027-01-01']),
    ...changed,
  }
}
