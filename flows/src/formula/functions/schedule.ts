import type { Decimal } from '../decimal.ts'
import { moneyDecimals } from '../format/currencies.ts'
import { aboveZero, ONE, periodsOf, rateOf, ZERO } from './inputs.ts'

export type Loan = { principal: Decimal; rate: Decimal; periods: Decimal; instalment: Decimal }

/**
 * The payments of a loan, in order. Interest is rounded half up to the smallest unit in which the
 * currency is paid (whole rupiah); the last instalment clears the balance, and none follows once it
 * is cleared.
 */
export function paymentsOf(loan: Loan, currency: string): Decimal[] {
  const places = moneyDecimals(currency)
  const rate = rateOf(loan.rate)
  const last = periodsOf(loan.periods)
  const instalment = aboveZero('instalment', loan.instalment)
  const payments: Decimal[] = []
  let balance = aboveZero('principal', loan.principal)
  for (let period = 1; period <= last && balance.gt(0); period += 1) {
    const owed = balance.plus(balance.times(rate).toDecimalPlaces(places))
    const payment = period === last || owed.lte(instalment) ? owed : instalment
    payments.push(payment)
    balance = owed.minus(payment)
  }
  return payments
}

/** The equal payment of each period, not rounded; without interest the principal in equal parts. */
export function annuityOf({ principal, rate, periods }: Omit<Loan, 'instalment'>): Decimal {
  const count = periodsOf(periods)
  const interest = rateOf(rate)
  if (interest.isZero()) return principal.div(count)
  const discount = ONE.minus(ONE.plus(interest).pow(-count))
  return principal.times(interest).div(discount)
}

export function sumOf(amounts: Decimal[]): Decimal {
  return amounts.reduce((sum, amount) => sum.plus(amount), ZERO)
}
