import { Decimal } from '../decimal.ts'
import { type Evaluation, spend } from '../evaluation.ts'
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
export function periodicRate(
  received: Decimal,
  payments: Decimal[],
  evaluation: Evaluation,
): Decimal {
  let low = ZERO
  let high = startAt(received, payments)
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    spend(evaluation, payments.length * 6)
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

/**
 * A place right of the root and close to it. Floating point finds it a hundred times faster; whatever
 * it finds, one Newton step from there lands right of the root, for the worth is convex in v.
 */
function startAt(received: Decimal, payments: Decimal[]): Decimal {
  const guess = roughFactor(
    received.toNumber(),
    payments.map((one) => one.toNumber()),
  )
  if (!(guess > 0 && guess < 1)) return ONE
  const near = new Decimal(guess)
  const { value, slope } = worthAt(near, payments)
  return Decimal.min(ONE, near.minus(value.minus(received).div(slope)))
}

/** The discount factor in floating point, by halving: it need not be right, only near. */
function roughFactor(received: number, payments: number[]): number {
  let [low, high] = [0, 1]
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2
    const worth = payments.reduceRight((after, payment) => (after + payment) * middle, 0)
    if (worth < received) low = middle
    else high = middle
  }
  return high
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
