import { Decimal } from '../decimal.ts'
import { moneyDecimals } from '../format/currencies.ts'
import { moveMonths } from '../moveDate.ts'
import type { Value } from '../values.ts'
import { defineFunction } from './formulaFunction.ts'
import { aboveZero, notBelowZero, ONE, periodsOf, rateOf, wholeNumber, ZERO } from './inputs.ts'
import {
  annuityOf,
  paymentsOf,
  presentFactor,
  type ScheduleLine,
  scheduleOf,
  sumOf,
} from './schedule.ts'

const rateAndPeriods = [
  { name: 'rate', type: 'number' },
  { name: 'periods', type: 'number' },
] as const
const loanParams = [
  { name: 'principal', type: 'amount' },
  ...rateAndPeriods,
  { name: 'instalment', type: 'amount' },
] as const
const line = {
  number: 'number',
  interest: 'amount',
  principal: 'amount',
  payment: 'amount',
  balance: 'amount',
} as const

const annuity = defineFunction({
  name: 'annuity',
  params: [{ name: 'principal', type: 'amount' }, ...rateAndPeriods],
  returns: 'amount',
  about: {
    en: 'The equal instalment of a loan, not rounded; the rate is that of one period.',
    id: 'Cicilan tetap sebuah pinjaman, belum dibulatkan; bunganya per periode.',
  },
  example: 'annuity(25000000, 0.015, 12)',
  run: ([principal, rate, periods]) => annuityOf({ principal, rate, periods }),
})

const flatInstalment = defineFunction({
  name: 'flatInstalment',
  params: [
    { name: 'principal', type: 'amount' },
    { name: 'flatRate', type: 'number' },
    { name: 'periods', type: 'number' },
  ],
  returns: 'amount',
  about: {
    en: 'The instalment of a flat loan, not rounded: an equal part of the principal and interest on all of it.',
    id: 'Cicilan pinjaman flat, belum dibulatkan: bagian pokok yang sama dan bunga atas seluruh pokok.',
  },
  example: 'flatInstalment(25000000, 0.01, 12)',
  run: ([principal, flatRate, periods]) =>
    principal.div(periodsOf(periods)).plus(principal.times(rateOf(flatRate))),
})

const largestPrincipal = defineFunction({
  name: 'largestPrincipal',
  params: [{ name: 'room', type: 'amount' }, ...rateAndPeriods],
  returns: 'amount',
  about: {
    en: 'The largest loan whose equal instalment stays within this room, not rounded; zero without room.',
    id: 'Pinjaman terbesar yang cicilan tetapnya masih dalam ruang ini, belum dibulatkan; nol bila tidak ada ruang.',
  },
  example: 'largestPrincipal(2125000, 0.015, 12)',
  run: ([room, rate, periods]) => Decimal.max(room, ZERO).times(presentFactor(rate, periods)),
})

const debtRatio = defineFunction({
  name: 'debtRatio',
  params: [
    { name: 'existing', type: 'amount' },
    { name: 'instalment', type: 'amount' },
    { name: 'income', type: 'amount' },
  ],
  returns: 'number',
  about: {
    en: 'The part of the income that goes into instalments, old ones and the new one, as a fraction.',
    id: 'Bagian penghasilan untuk cicilan, yang lama dan yang baru, sebagai pecahan.',
  },
  example: 'debtRatio(1200000, 2292000, 9500000)',
  run: ([existing, instalment, income]) =>
    existing.plus(instalment).div(aboveZero('income', income)),
})

const schedule = defineFunction({
  name: 'schedule',
  params: loanParams,
  returns: { list: { record: line } },
  about: {
    en: 'The payments of a loan, line by line: number, interest, principal, payment, balance.',
    id: 'Jadwal cicilan baris demi baris: number, interest, principal, payment, balance.',
  },
  example: 'schedule(25000000, 0.015, 12, 2292000)',
  run: ([principal, rate, periods, instalment], evaluation) =>
    scheduleOf({ principal, rate, periods, instalment }, evaluation).map(recordOf),
})

const datedSchedule = defineFunction({
  name: 'schedule',
  params: [...loanParams, { name: 'firstDate', type: 'date' }],
  returns: { list: { record: { ...line, date: 'date' } } },
  about: {
    en: 'The payments of a loan with their dates, one month after another from the first date.',
    id: 'Jadwal cicilan dengan tanggalnya, setiap bulan sejak tanggal pertama.',
  },
  example: 'schedule(25000000, 0.015, 12, 2292000, @"2026-12-31")',
  run: ([principal, rate, periods, instalment, firstDate], evaluation) =>
    scheduleOf({ principal, rate, periods, instalment }, evaluation).map((one) =>
      recordOf(one).set('date', moveMonths(firstDate, one.number - 1)),
    ),
})

const totalToPay = defineFunction({
  name: 'totalToPay',
  params: loanParams,
  returns: 'amount',
  about: {
    en: 'The sum of all instalments; the last one clears the balance.',
    id: 'Jumlah semua cicilan; cicilan terakhir melunasi sisa pinjaman.',
  },
  example: 'totalToPay(25000000, 0.015, 12, 2292000)',
  run: ([principal, rate, periods, instalment], evaluation) =>
    sumOf(paymentsOf({ principal, rate, periods, instalment }, evaluation)),
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
  run: ([principal, rate, periods, instalment], evaluation) =>
    paymentsOf({ principal, rate, periods, instalment }, evaluation).at(-1) ?? null,
})

const lateFee = defineFunction({
  name: 'lateFee',
  params: [
    { name: 'outstanding', type: 'amount' },
    { name: 'dailyRate', type: 'number' },
    { name: 'days', type: 'number' },
    { name: 'cap', type: 'amount' },
  ],
  returns: 'amount',
  about: {
    en: 'The fee for days of delay, rounded to the smallest unit of the currency and never above the cap.',
    id: 'Denda keterlambatan per hari, dibulatkan ke satuan terkecil mata uang dan tidak melebihi batas.',
  },
  example: 'lateFee(2292000, 0.001, 7, 100000)',
  run: ([outstanding, dailyRate, days, cap], { scope: { currency } }) => {
    const late = wholeNumber('days', days, 0, 100_000)
    const fee = notBelowZero('outstanding', outstanding).times(rateOf(dailyRate)).times(late)
    return Decimal.min(fee.toDecimalPlaces(moneyDecimals(currency)), notBelowZero('cap', cap))
  },
})

export const loanFunctions = [
  ...[annuity, flatInstalment, largestPrincipal, debtRatio, schedule, datedSchedule],
  ...[totalToPay, lastInstalment, lateFee],
]

function recordOf({ number, ...amounts }: ScheduleLine): Map<string, Value> {
  return new Map<string, Value>([['number', ONE.times(number)], ...Object.entries(amounts)])
}
