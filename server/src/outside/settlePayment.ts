import type { PoolClient } from 'pg'
import type { Answer } from '../calls/callStore.ts'
import type { OutsideCall } from '../turns/talk.ts'
import { judgePayment, type Money } from './judgePayment.ts'
import { answerOutside, isPaidElsewhere, noteEvent, type OutsideRow } from './outsideStore.ts'

/** What a provider reports of a payment: money, or the word for why there is none. */
export type PaymentReport = {
  event: string
  money: Money | null
  /** Without money: `failed`, `refunded`, or `expired`. */
  outcome: string
  output: Answer['output']
}

export type PaymentRow = OutsideRow & { call: Extract<OutsideCall, { kind: 'payment' }> }

/**
 * Settles a provider's report. `delivered`: the step hears of it. `refund`: no step waits for the
 * money, which is kept on record as owed to the customer. `ignored`: there was neither money nor a step
 * that waits. `known`: reported before.
 */
export async function settlePayment(
  client: PoolClient,
  row: PaymentRow,
  { event, money, outcome: reported, output }: PaymentReport,
): Promise<'delivered' | 'refund' | 'ignored' | 'known'> {
  const { call } = row
  const isTwice = money !== null && (await isPaidElsewhere(client, row, call.reference))
  const outcome = money ? judgePayment(call, money, isTwice) : reported
  const note = {
    call: row.id,
    event,
    outcome,
    amount: money?.amount ?? null,
    currency: money?.currency ?? null,
    output,
  }
  // Noted first: the same event at the same time waits here for the other.
  if (!(await noteEvent(client, { ...note, state: 'delivered' }))) return 'known'
  const told = { ...output, reference: call.reference, ...(money ? { amount: money.amount } : {}) }
  if (await answerOutside(client, row, { outcome, output: told })) return 'delivered'
  const state = money ? 'refund' : 'ignored'
  await client.query(
    `update outside_event
      set state = $3, outcome = case when $3 = 'refund' then 'duplicate' else outcome end
      where call_id = $1 and event = $2`,
    [row.id, event, state],
  )
  return state
}
