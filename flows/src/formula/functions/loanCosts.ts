import type { Decimal } from '../decimal.ts'
import type { Evaluation } from '../evaluation.ts'
import { FormulaError } from '../formulaError.ts'
import { defineFunction } from './formulaFunction.ts'
import { aboveZero, ONE } from './inputs.ts'
import { periodicRate } from './periodicRate.ts'
import { paymentsOf, sumOf } from './schedule.ts'

const ofLoan = [
  { name: 'received', type: 'amount' },
  { name: 'principal', type: 'amount' },
  { name: 'rate', type: 'number' },
  { name: 'periods', type: 'number' },
  { name: 'instalment', type: 'amount' },
] as const
const ofPayments = [
  { name: 'received', type: 'amount' },
  { name: 'payments', type: { list: 'amount' } },
] as const

const effectiveYearlyCost = defineFunction({
  name: 'effectiveYearlyCost',
  params: ofLoan,
  returns: 'number',
  about: {
    en: 'What a loan costs in a year, fees included, as a fraction; periods are months.',
    id: 'Biaya pinjaman setahun termasuk biaya lain, sebagai pecahan; periodenya bulan.',
  },
  example: 'effectiveYearlyCost(24465000, 25000000, 0.015, 12, 2292000)',
  run: ([received, principal, rate, periods, instalment], evaluation) =>
    compounded(
      monthlyCost(
        received,
        paymentsOf({ principal, rate, periods, instalment }, evaluation),
        evaluation,
      ),
    ),
})

const effectiveOfPayments = defineFunction({
  name: 'effectiveYearlyCost',
  params: ofPayments,
  returns: 'number',
  about: {
    en: 'What these monthly payments cost in a year for what was received, as a fraction.',
    id: 'Biaya setahun dari pembayaran bulanan ini atas yang diterima, sebagai pecahan.',
  },
  example: 'effectiveYearlyCost(25000000, repeat(2333333, 12))',
  run: ([received, payments], evaluation) =>
    compounded(monthlyCost(received, payments, evaluation)),
})

const nominalYearlyCost = defineFunction({
  name: 'nominalYearlyCost',
  params: ofLoan,
  returns: 'number',
  about: {
    en: 'Twelve times what a loan costs in a month, fees included, as a fraction.',
    id: 'Dua belas kali biaya pinjaman sebulan termasuk biaya lain, sebagai pecahan.',
  },
  example: 'nominalYearlyCost(24465000, 25000000, 0.015, 12, 2292000)',
  run: ([received, principal, rate, periods, instalment], evaluation) =>
    monthlyCost(
      received,
      paymentsOf({ principal, rate, periods, instalment }, evaluation),
      evaluation,
    ).times(12),
})

const nominalOfPayments = defineFunction({
  name: 'nominalYearlyCost',
  params: ofPayments,
  returns: 'number',
  about: {
    en: 'Twelve times what these monthly payments cost in a month for what was received, as a fraction.',
    id: 'Dua belas kali biaya sebulan dari pembayaran bulanan ini atas yang diterima, sebagai pecahan.',
  },
  example: 'nominalYearlyCost(25000000, repeat(2333333, 12))',
  run: ([received, payments], evaluation) => monthlyCost(received, payments, evaluation).times(12),
})

export const loanCostFunctions = [
  ...[effectiveYearlyCost, effectiveOfPayments, nominalYearlyCost, nominalOfPayments],
]

function monthlyCost(received: Decimal, payments: Decimal[], evaluation: Evaluation): Decimal {
  for (const payment of payments) aboveZero('payment', payment)
  if (received.gt(sumOf(payments))) throw noCost()
  return periodicRate(aboveZero('received', received), payments, evaluation)
}

function compounded(monthly: Decimal): Decimal {
  return ONE.plus(monthly).pow(12).minus(ONE)
}

function noCost(): FormulaError {
  return new FormulaError({
    en: 'More is received than is paid back, so this loan has no yearly cost.',
    id: 'Yang diterima lebih besar daripada yang dibayar, jadi pinjaman ini tidak berbiaya.',
  })
}
