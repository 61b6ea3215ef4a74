import { expect, it } from 'vitest'
import { judgePayment } from './judgePayment.ts'

const asked = {
  kind: 'payment' as const,
  amount: '150000',
  currency: 'IDR',
  reference: 'INV-1',
  title: 'Instalment',
  language: 'en',
  ttlMs: 60_000,
  mock: { outcome: 'paid', latencyMs: 0, output: {} },
}

it.each([
  ['150000', 'IDR', 'paid'],
  ['150000.00', 'IDR', 'paid'],
  ['149999.999999', 'IDR', 'partial'],
  ['1', 'IDR', 'partial'],
  ['150000.000001', 'IDR', 'over'],
  ['150000', 'USD', 'failed'],
  ['150000', 'idr', 'failed'],
  ['0', 'IDR', 'failed'],
  ['-150000', 'IDR', 'failed'],
  ['1e5', 'IDR', 'failed'],
  ['150.000,00', 'IDR', 'failed'],
  ['', 'IDR', 'failed'],
])('%s %s for 150000 IDR is %s', (amount, currency, outcome) => {
  expect(judgePayment(asked, { amount, currency }, false)).toBe(outcome)
})

it('is exact where floating numbers are not', () => {
  const large = { ...asked, amount: '900719925474099.3' }
  expect(judgePayment(large, { amount: '900719925474099.2', currency: 'IDR' }, false)).toBe(
    'partial',
  )
})

it('calls what was paid before a duplicate, unless the money is of no use at all', () => {
  expect(judgePayment(asked, { amount: '150000', currency: 'IDR' }, true)).toBe('duplicate')
  expect(judgePayment(asked, { amount: '150000', currency: 'USD' }, true)).toBe('failed')
})
