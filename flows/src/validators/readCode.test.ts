import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCode } from './readCode.ts'

const CLAIM = 'CL-9999-999999'

describe('a code', () => {
  it.each([
    ['CL-2026-000123', CLAIM, 'CL-2026-000123'],
    ['cl2026000123', CLAIM, 'CL-2026-000123'],
    ['cl 2026 000123', CLAIM, 'CL-2026-000123'],
    ['CL–2026—000123', CLAIM, 'CL-2026-000123'],
    ['ｃｌ－２０２６－０００１２３', CLAIM, 'CL-2026-000123'],
    ['c l-20 26-0001-23\u0000', CLAIM, 'CL-2026-000123'],
    ['ab12', 'AA99', 'AB12'],
    ['x7', '**', 'X7'],
    ['pol/7', 'Pol/9', 'Pol/7'],
    ['1.2', '9.9', '1.2'],
  ])('%j in the form %s is %s', (text, pattern, value) => {
    expect(readCode(text, 'id', pattern)).toEqual({ ok: true, value })
  })

  it.each([
    ['', CLAIM, 'empty'],
    ['CL-2026-00012', CLAIM, 'format'],
    ['CL-2026-0001234', CLAIM, 'format'],
    ['CM-2026-000123', CLAIM, 'format'],
    ['2026-000123', CLAIM, 'format'],
    ['CL-2026-00012A', CLAIM, 'format'],
    ['nomor CL-2026-000123', CLAIM, 'format'],
    ['1', 'A', 'format'],
    ['é', 'A', 'format'],
    ['٣', '9', 'format'],
    ['x', '', 'format'],
    ['-', '-', 'format'],
    ['9'.repeat(4_000), CLAIM, 'format'],
    [CLAIM, '😀'.repeat(10), 'format'],
  ])('is not %j in the form %s: %s', (text, pattern, reason) => {
    expect(readCode(text, 'id', pattern)).toEqual({ ok: false, reason })
  })

  it('is read again as it was given back, whatever the form', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (text, pattern) => {
        const reading = readCode(text, 'en', pattern)
        if (reading.ok) expect(readCode(reading.value, 'en', pattern)).toEqual(reading)
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{2}[0-9]{4}$/), (code) => {
        const value = `${code.slice(0, 2)}-${code.slice(2)}`
        expect(readCode(code.toLowerCase(), 'en', 'AA-9999')).toEqual({ ok: true, value })
      }),
    )
  })
})
