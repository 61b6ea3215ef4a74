import { expect, it } from 'vitest'
import { formatAmount } from './formatAmount.ts'

it.each([
  ['150000', 'IDR', 'en', 'IDR 150,000'],
  ['150000', 'IDR', 'id', 'Rp150.000'],
  ['150000.50', 'IDR', 'id', 'Rp150.000,50'],
  ['12.5', 'USD', 'en', 'USD 12.50'],
  ['900719925474099393', 'IDR', 'id', 'Rp900.719.925.474.099.393'],
])('%s %s in %s is %s', (amount, currency, language, text) => {
  const written = formatAmount({ amount, currency, language })
  expect(written.replaceAll('\u00a0', ' ')).toBe(text)
})
