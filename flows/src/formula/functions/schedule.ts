import type { Decimal } from '../decimal.ts'
import { type Evaluation, spend } from '../evaluation.ts'
import { moneyDecimals } from '../format/currencies.ts'
import { aboveZero, ONE, periodsOf, rateOf, ZERO } from './inputs.ts'

export type Loan = { principal: Decimal; rate: Decimal; periods: Decimal; instalment: Decimal }

/** One line of a schedule: what is paid, what of it is interest, and what is still owed after it. */
export type ScheduleLine = {
  number: number
  interest: Decimal
  principal: Decimal
  payment: Decimal
  balance: Decimal
}

/**
 * The payments of a loan, in order. Interest is rounded half up to the smallest unit in which the
 * currency is paid (whole rupiah); the last instalment clears the balance, and none follows once it
 * is cleared.
 */
export function scheduleOf(loan: Loan, evaluation: Evaluation): ScheduleLine[] {
  const places = moneyDecimals(evaluation.scope.currency)
  const rate = rateOf(loan.rate)
  const last = periodsOf(loan.periods)
  const instalment = aboveZero('instalment', loan.instalment)
  const lines: ScheduleLine[] = []
  let balance = aboveZero('principal', loan.principal)
  for (let number = 1; number <= last && balance.gt(0); number += 1) {
    spend(evaluation, 4)
    const interest = balance.times(rate).toDecimalPlaces(places)
    const owed = balance.plus(interest)
    const payment = number === last || owed.lte(instalment) ? owed : instalment
    const after = owed.minus(payment)
    lines.push({ number, interest, principal: balance.minus(after), payment, balance: after })
    balance = after
  }
  return lines
}

export function paymentsOf(loan: Loan, evaluation: Evaluation): Decimal[] {
  return scheduleOf(loan, evaluation).map(({ payment }) => payment)
}

/** The equal payment of each period, not rounded; without interest the principal in equal parts. */
export function annuityOf({ principal, rate, periods }: Omit<Loan, 'instalment'>): Decimal {
  const factor = presentFactor(rate, periods)
  return principal.div(factor)
}

/** What one unit paid in each period is worth at the start. */
export function presentFactor(rate: Decimal, periods: Decimal): Decimal {
  const count = periodsOf(periods)
  const interest = rateOf(rate)
  if (interest.isZero()) return ONE.times(count)
  return ONE.minus(ONE.plus(interest).pow(-count)).div(interest)
}

export function sumOf(amounts: Decimal[]): Decimal {
  return amounts.reduce((sum, amount) => sum.plus(amount), ZERO)
}
