import { Decimal } from '../decimal.ts'
import { ONE, ZERO } from './inputs.ts'

const MAX_ROUNDS = 200
/** As a part of the discount factor: far finer than any rate is shown, coarser than 34 digits. */
const CLOSE_ENOUGH = new Decimal('1e-28')

/**
 * The rate of one period at which the payments are worth what was received. Works on the discount
 * factor v = 1 / (1 + rate): the value of the payments rises with v and its slope does too, so Newton
 * steps from the right never pass the root, and halving the bracket beside them bounds the rounds.
 * What was received must be above zero and at most the sum of the payments, so that 0 < v <= 1.
 */
export function periodicRate(received: Decimal, payments: Decimal[]): Decimal {
  let low = ZERO
  let high = ONE
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { value, slope } = worthAt(high, payments)
    const step = value.minus(received).div(slope)
    high = high.minus(step)
    const tolerance = high.times(CLOSE_ENOUGH)
    if (step.lte(tolerance) || high.minus(low).lte(tolerance)) break
    const middle = low.plus(high).div(2)
    if (worthAt(middle, payments).value.lt(received)) low = middle
    else high = middle
  }
  return ONE.div(high).minus(ONE)
}

/** What the payments are worth at this discount factor, and its slope, by Horner's rule. */
function worthAt(v: Decimal, payments: Decimal[]): { value: Decimal; slope: Decimal } {
  let value = ZERO
  let slope = ZERO
  for (const payment of payments.toReversed()) {
    slope = slope.times(v).plus(value)
    value = value.times(v).plus(payment)
  }
  return { value: value.times(v), slope: slope.times(v).plus(value) }
}
