import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal } from '../formula/decimal.ts'
import { formatMoney } from '../formula/format/formatMoney.ts'
import { readMoney } from './readMoney.ts'

describe('an amount in rupiah', () => {
  it.each([
    ['1.500.000', '1500000'],
    ['1,500,000', '1500000'],
    ['1 500 000', '1500000'],
    ['1500000', '1500000'],
    ['1.500', '1500'],
    ['1,500', '1500'],
    ['Rp 1500000', '1500000'],
    ['Rp1.500.000', '1500000'],
    ['rp. 1.500.000,-', '1500000'],
    ['1.500.000,00', '1500000'],
    ['1,500,000.00', '1500000'],
    ['1500000.00', '1500000'],
    ['IDR 25,000,000', '25000000'],
    ['25.000.000 rupiah', '25000000'],
    ['1,5jt', '1500000'],
    ['1.5 juta', '1500000'],
    ['25jt', '25000000'],
    ['25 jt', '25000000'],
    ['0,125 juta', '125000'],
    ['500rb', '500000'],
    ['500 ribu', '500000'],
    ['500k', '500000'],
    ['2 juta 500 ribu', '2500000'],
    ['2jt500rb', '2500000'],
    ['2 juta 500.000', '2500000'],
    ['1 miliar 250 juta', '1250000000'],
    ['25 million', '25000000'],
    ['1.2 billion', '1200000000'],
    ['25 Juta.', '25000000'],
    ['dua puluh lima juta', '25000000'],
    ['twenty five million rupiah', '25000000'],
    ['0', '0'],
    ['Rp0', '0'],
    ['nol', '0'],
    ['007', '7'],
    ['２５　ｊｔ', '25000000'],
    ['25\u00a0juta', '25000000'],
    ['\u200b25\u0000 juta\ufeff', '25000000'],
    ['999999999999999', '999999999999999'],
  ])('%j is %s', (text, value) => {
    for (const language of ['en', 'id']) {
      expect(readMoney(text, language)).toEqual({ ok: true, value })
    }
  })

  it.each([
    ['', 'empty'],
    [' \u0000\u200b ', 'empty'],
    ['.', 'empty'],
    ['1.5', 'ambiguous'],
    ['1,5', 'ambiguous'],
    ['25.00', 'ambiguous'],
    ['0.500', 'ambiguous'],
    ['1.250 juta', 'ambiguous'],
    ['1 juta 500', 'ambiguous'],
    ['-5', 'range'],
    ['- 5 juta', 'range'],
    ['−5', 'range'],
    ['Rp -5.000', 'range'],
    ['1000000000000000', 'range'],
    ['4111111111111111', 'range'],
    ['1000 triliun', 'range'],
    ['1.50.000', 'format'],
    ['1.500,000', 'format'],
    ['1.500.000,25', 'format'],
    ['15.00.000', 'format'],
    ['1..5 juta', 'format'],
    ['1,2345678 juta', 'format'],
    ['500 ribu 2 juta', 'format'],
    ['2 juta 3 juta', 'format'],
    ['2 juta 5000 ribu', 'format'],
    ['25 apel', 'format'],
    ['25 juta atau 30 juta', 'format'],
    ['USD 25', 'format'],
    ['$25', 'format'],
    ['Rp', 'format'],
    ['juta', 'format'],
    ['abc', 'format'],
    ['1e6', 'format'],
    ['0x10', 'format'],
    ['25%', 'format'],
    ['+25', 'format'],
    ['١٢٣', 'format'],
    ['💰', 'format'],
    ['1'.repeat(101), 'format'],
    ['1 '.repeat(50), 'format'],
    [`${'1,'.repeat(45)}!`, 'format'],
  ])('is not %j: %s', (text, reason) => {
    expect(readMoney(text, 'id')).toEqual({ ok: false, reason })
  })

  it('with M is a million in English and a question in Indonesian', () => {
    expect(readMoney('1.2m', 'en')).toEqual({ ok: true, value: '1200000' })
    expect(readMoney('1,2 M', 'id')).toEqual({ ok: false, reason: 'ambiguous' })
  })

  it('is read back from how it is written to the customer', () => {
    const amounts = fc.integer({ min: 0, max: 999_999_999_999_999 })
    fc.assert(
      fc.property(amounts, fc.constantFrom('en', 'id'), (amount, language) => {
        const text = formatMoney(new Decimal(amount), 'IDR', language)
        expect(readMoney(text, language)).toEqual({ ok: true, value: String(amount) })
      }),
    )
  })

  it('never throws and never gives more than plain digits', () => {
    const piece = fc.oneof(
      fc.constantFrom('1', '500', '.', ',', ' ', '-', 'rp', 'juta', 'ribu', 'dua', 'seratus', 'm'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('en', 'id'),
        (parts, language) => {
          const reading = readMoney(parts.join(''), language)
          if (reading.ok) expect(reading.value).toMatch(/^\d{1,15}$/)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

describe('an amount in another currency', () => {
  it.each([
    ['$12.50', 'USD', '12.5'],
    ['USD 1,234.56', 'USD', '1234.56'],
    ['12,50 euro', 'EUR', '12.5'],
    ['€1.234,56', 'EUR', '1234.56'],
    ['rm 20k', 'MYR', '20000'],
    ['¥1,500', 'JPY', '1500'],
    ['12 kwd', 'KWD', '12'],
  ])('%j in %s is %s', (text, currency, value) => {
    expect(readMoney(text, 'en', currency)).toEqual({ ok: true, value })
  })

  it.each([
    ['12.5', 'USD', 'ambiguous'],
    ['1.500', 'KWD', 'ambiguous'],
    ['12.345,5', 'USD', 'format'],
    ['rp 500', 'USD', 'format'],
  ])('is not %j in %s: %s', (text, currency, reason) => {
    expect(readMoney(text, 'en', currency)).toEqual({ ok: false, reason })
  })
})
