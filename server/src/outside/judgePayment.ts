import type { OutsideCall } from '../turns/talk.ts'

export type Money = { amount: string; currency: string }
export type PaymentOutcome = 'paid' | 'partial' | 'over' | 'failed' | 'duplicate'

const AMOUNT = /^(\d{1,18})(?:\.(\d{1,6}))?$/

/**
 * What a payment comes to is decided here, whatever its provider calls it: money of another currency
 * is a failure, and what was paid for before is paid twice.
 */
export function judgePayment(
  asked: Extract<OutsideCall, { kind: 'payment' }>,
  paid: Money,
  isPaidElsewhere: boolean,
): PaymentOutcome {
  const wanted = millionths(asked.amount)
  const given = millionths(paid.amount)
  if (paid.currency !== asked.currency || wanted === undefined || given === undefined) {
    return 'failed'
  }
  if (given === 0n) return 'failed'
  if (isPaidElsewhere) return 'duplicate'
  if (given === wanted) return 'paid'
  return given < wanted ? 'partial' : 'over'
}

/** Exact, since money is never a floating number; undefined when it is not an amount. */
export function millionths(amount: string): bigint | undefined {
  const [, whole, part = ''] = AMOUNT.exec(amount) ?? []
  return whole === undefined ? undefined : BigInt(whole + part.padEnd(6, '0'))
}
