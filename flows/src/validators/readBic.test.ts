import { describe, expect, it } from 'vitest'
import { readBic } from './readBic.ts'

describe('a SWIFT code', () => {
  it.each([
    ['CENAIDJA', 'CENAIDJA'],
    ['bninidja', 'BNINIDJA'],
    ['BMRIIDJAXXX', 'BMRIIDJAXXX'],
    ['DEUTDEFF500', 'DEUTDEFF500'],
    ['DEUT DE FF 500', 'DEUTDEFF500'],
    ['NBKOXKPR', 'NBKOXKPR'],
  ])('%j is %s', (text, value) => {
    expect(readBic(text, 'id')).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'empty'],
    ['CENAIDJ', 'format'],
    ['CENAIDJAX', 'format'],
    ['CENAIDJAXX', 'format'],
    ['CENAIDJAXXXX', 'format'],
    ['CENAZZJA', 'format'],
    ['1ENAIDJA', 'format'],
    ['CENAI1JA', 'format'],
    ['tidak tau', 'format'],
    ['CENAIDJA!', 'format'],
    ['ĆENAIDJA', 'format'],
    ['A'.repeat(4_000), 'format'],
  ])('is not %j: %s', (text, reason) => {
    expect(readBic(text, 'id')).toEqual({ ok: false, reason })
  })
})
