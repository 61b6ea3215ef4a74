import { FormulaError } from '../formulaError.ts'
import { defineFunction } from './formulaFunction.ts'
import { aboveZero, ONE } from './inputs.ts'
import { periodicRate } from './periodicRate.ts'
import { annuityOf, paymentsOf, sumOf } from './schedule.ts'

const annuity = defineFunction({
  name: 'annuity',
  params: [
    { name: 'principal', type: 'amount' },
    { name: 'rate', type: 'number' },
    { name: 'periods', type: 'number' },
  ],
  returns: 'amount',
  about: {
    en: 'The equal instalment of a loan, not rounded; the rate is that of one period.',
    id: 'Cicilan tetap sebuah pinjaman, belum dibulatkan; bunganya per periode.',
  },
  example: 'annuity(25000000, 0.015, 12)',
  run: ([principal, rate, periods]) => annuityOf({ principal, rate, periods }),
})

const loanParams = [
  { name: 'principal', type: 'amount' },
  { name: 'rate', type: 'number' },
  { name: 'periods', type: 'number' },
  { name: 'instalment', type: 'amount' },
] as const

const totalToPay = defineFunction({
  name: 'totalToPay',
  params: loanParams,
  returns: 'amount',
  about: {
    en: 'The sum of all instalments; the last one clears the balance.',
    id: 'Jumlah semua cicilan; cicilan terakhir melunasi sisa pinjaman.',
  },
  example: 'totalToPay(25000000, 0.015, 12, 2292000)',
  run: ([principal, rate, periods, instalment], { currency }) =>
    sumOf(paymentsOf({ principal, rate, periods, instalment }, currency)),
})

const lastInstalment = defineFunction({
  name: 'lastInstalment',
  params: loanParams,
  returns: 'amount',
  about: {
    en: 'The last instalment, which clears the balance.',
    id: 'Cicilan terakhir, yang melunasi sisa pinjaman.',
  },
  example: 'lastInstalment(25000000, 0.015, 12, 2292000)',
  run: ([principal, rate, periods, instalment], { currency }) =>
    paymentsOf({ principal, rate, periods, instalment }, currency).at(-1) ?? null,
})

const effectiveYearlyCost = defineFunction({
  name: 'effectiveYearlyCost',
  params: [{ name: 'received', type: 'amount' }, ...loanParams],
  returns: 'number',
  about: {
    en: 'What a loan costs in a year, fees included, as a fraction; periods are months.',
    id: 'Biaya pinjaman setahun termasuk biaya lain, sebagai pecahan; periodenya bulan.',
  },
  example: 'effectiveYearlyCost(24465000, 25000000, 0.015, 12, 2292000)',
  run: ([received, principal, rate, periods, instalment], { currency }) => {
    const payments = paymentsOf({ principal, rate, periods, instalment }, currency)
    if (received.gt(sumOf(payments))) throw noCost()
    const monthly = periodicRate(aboveZero('received', received), payments)
    return ONE.plus(monthly).pow(12).minus(ONE)
  },
})

export const loanFunctions = [annuity, totalToPay, lastInstalment, effectiveYearlyCost]

function noCost(): FormulaError {
  return new FormulaError({
    en: 'More is received than is paid back, so this loan has no yearly cost.',
    id: 'Yang diterima lebih besar daripada yang dibayar, jadi pinjaman ini tidak berbiaya.',
  })
}
