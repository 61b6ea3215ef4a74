import { describe, expect, it } from 'vitest'
import { AnswerType, storedType } from '../document/answerType.ts'
import { Decimal } from '../formula/decimal.ts'
import { readTyped } from './readTyped.ts'

const listener = {
  language: 'id',
  today: '2026-11-26',
  currency: 'IDR',
  /** Limits here are written as they are stored. */
  value: (source: string) => (/^\d+$/.test(source) ? new Decimal(source) : source),
}

/** One answer of each type, as it is typed and as it is kept. */
const ANSWERS: Record<AnswerType, [typed: string, kept: string]> = {
  text: ['  Jalan  Melati 5 ', 'Jalan Melati 5'],
  name: ['Ma’ruf', "Ma'ruf"],
  number: ['dua belas', '12'],
  money: ['1,5jt', '1500000'],
  date: ['15 Feb 1990', '1990-02-15'],
  time: ['jam 2.30 siang', '14:30'],
  phone: ['0812-3456-7890', '+6281234567890'],
  email: ['Budi@Example.com', 'Budi@example.com'],
  postcode: ['40115', '40115'],
  nik: ['3204 1106 0997 0001', '3204110609970001'],
  lastFour: ['0001', '0001'],
  npwp: ['01.312.166.0-091.000', '013121660091000'],
  nitku: ['0013121660091000000000', '0013121660091000000000'],
  iban: ['GB82 WEST 1234 5698 7654 32', 'GB82WEST12345698765432'],
  bic: ['cenaidja', 'CENAIDJA'],
  plate: ['b1234xyz', 'B 1234 XYZ'],
  code: ['cl 2026 000123', 'CL-2026-000123'],
}

describe('an answer', () => {
  it.each(AnswerType.options)('of type %s is read into its stored form', (type) => {
    const [typed, kept] = ANSWERS[type]
    const read = readTyped({ type, pattern: 'CL-9999-999999' }, typed, listener)
    expect(read).toMatchObject({ json: kept, type: storedType(type) })
    expect(String(read?.value)).toBe(kept)
  })

  it.each(AnswerType.options)('of type %s is never nothing, and never 10,000 signs', (type) => {
    for (const typed of ['', ' \u0000\u200b', '9'.repeat(10_000), '٣'.repeat(9_000)]) {
      expect(readTyped({ type, pattern: '9' }, typed, listener)).toBeUndefined()
    }
  })

  it.each([
    ['money', '5000000', '100000000', '5jt', '4,9jt', '101jt'],
    ['date', '2026-01-01', '2026-12-31', '31-12-2026', '31-12-2025', '1-1-2027'],
    ['time', '09:00', '17:00', '17.00', '8.59', '17.01'],
    ['text', '3', '5', '😀😀😀😀😀', 'ab', 'abcdef'],
  ] as const)('of type %s keeps to its limits', (type, min, max, good, small, large) => {
    const within = (text: string) => readTyped({ type, min, max }, text, listener)
    expect(within(good)).toBeDefined()
    expect(within(small)).toBeUndefined()
    expect(within(large)).toBeUndefined()
  })

  it('that is a code without a form is none', () => {
    expect(readTyped({ type: 'code' }, 'CL-2026', listener)).toBeUndefined()
  })
})
