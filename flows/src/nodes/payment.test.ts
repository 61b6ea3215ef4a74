import { describe, expect, it } from 'vitest'
import { proveFlow } from '../prove/proveFlow.ts'
import { passTime } from '../run/conversation.ts'
import { plainVariable } from '../testing/smallFlow.ts'
import { answered, callsOf, saidIn, stepAlone } from '../testing/stepAlone.ts'
import { payment } from './payment.ts'

const kept = { received: 'received', paidReference: 'paidBy' }
const variables = (amount: string) => [
  plainVariable('instalment', 'money', amount),
  plainVariable('invoice', 'text', '"2026-17"'),
  plainVariable('received', 'money'),
  plainVariable('paidBy', 'text'),
]
const ask = (amount = '2292000', more: Record<string, unknown> = {}) =>
  stepAlone('payment', { ...kept, ...more }, variables(amount))

describe('payment', () => {
  it('sends a button, and asks for exactly the amount under its reference', () => {
    const { begun } = ask()
    expect(saidIn(begun)).toMatchObject([{ kind: 'link', button: 'Pay now', url: null }])
    expect(callsOf(begun)).toMatchObject([
      {
        kind: 'payment',
        amount: '2292000',
        currency: 'IDR',
        reference: 'INV-2026-17',
        title: 'Loan instalment',
        ttlMs: 86_400_000,
      },
    ])
  })

  it.each([
    ['2291999.82', '2292000'],
    ['2291999.5', '2292000'],
    ['2291999.49', '2291999'],
  ])('rounds %s half up to what can be paid', (amount, paid) => {
    expect(callsOf(ask(amount).begun)).toMatchObject([{ amount: paid }])
  })

  it.each(['0', '-5', '0.4', 'null'])('asks nobody to pay %s', (amount) => {
    const { begun } = ask(amount)
    expect(begun).toMatchObject({ status: 'fault', fault: { node: 'step' } })
    expect(callsOf(begun)).toEqual([])
  })

  it.each(['paid', 'partial', 'over', 'failed', 'duplicate', 'refunded'])(
    'leaves by %s with what was paid',
    (outcome) => {
      const given = { amount: '1000000', reference: 'P-9' }
      const { outcome: left, memory } = answered(ask(), outcome, given)
      expect(left).toBe(outcome)
      expect(memory.variables).toMatchObject({ received: '1000000', paidBy: 'P-9' })
    },
  )

  it('stays paid when the amount that came with it cannot be read', () => {
    const { outcome, memory } = answered(ask(), 'paid', { amount: '1.000.000' })
    expect([outcome, memory.variables.received]).toEqual(['paid', null])
  })

  it('expires after its minutes', () => {
    const { machine, begun } = ask()
    expect(passTime(machine, begun, 86_399_999).outcome).toBeNull()
    expect(passTime(machine, begun, 86_400_000).outcome).toBe('expired')
  })

  it('needs every way out, a reference, and money for an amount', () => {
    const { document } = ask('1', { amount: 'invoice', reference: ' ' })
    const edges = document.edges.filter(({ exit }) => exit !== 'duplicate')
    const found = proveFlow({ ...document, edges })
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: 'amount', severity: 'error' }),
        expect.objectContaining({ field: 'reference', severity: 'error' }),
        expect.objectContaining({ exit: 'duplicate', severity: 'error' }),
      ]),
    )
  })

  it('refuses a time without length', () => {
    expect(payment.data.safeParse({ ...payment.sample, minutes: 0 }).success).toBe(false)
  })
})
