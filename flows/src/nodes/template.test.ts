import { describe, expect, it } from 'vitest'
import { passTime, say, signal } from '../run/conversation.ts'
import { plainVariable } from '../testing/smallFlow.ts'
import { stepAlone } from '../testing/stepAlone.ts'
import { kinds } from './index.ts'

const paidOn = plainVariable('paidOn', 'date')
const reminder = {
  options: [{ id: 'pay', title: { en: 'Pay now' } }],
  event: 'bill.paid',
  output: [{ name: 'on', variable: 'paidOn' }],
}

describe('a template with an event', () => {
  const step = stepAlone('template', reminder, [paidOn])
  const { machine, begun } = step

  it('goes on when what it reminds of has happened, and keeps the facts', () => {
    const happened = { name: 'bill.paid', values: { on: '2026-11-23', more: 'x' } }
    const done = signal(machine, begun, happened)
    expect(done).toMatchObject({
      outcome: 'happened',
      memory: { variables: { paidOn: '2026-11-23' } },
    })
    expect(done.turns.at(-1)?.exits).toEqual([{ node: 'step', exit: 'happened' }])
  })

  it('leaves out facts that do not fit their variables', () => {
    const done = signal(machine, begun, { name: 'bill.paid', values: { on: 'soon' } })
    expect(done).toMatchObject({ outcome: 'happened', memory: { variables: { paidOn: null } } })
  })

  it('does not hear another event, and still takes a tap', () => {
    const other = signal(machine, begun, { name: 'bill.issued', values: {} })
    expect(other.turns.at(-1)?.understood).toBe(false)
    const tap = { kind: 'tap' as const, id: 'step:pay', title: 'Pay now' }
    expect(say(machine, other, tap).outcome).toBe('pay')
  })

  it('hears no event without quick replies, for then it does not wait', () => {
    const bare = { ...kinds.template.sample, ...reminder, options: [] }
    expect(kinds.template.exits(bare)).toEqual([{ id: 'next' }])
    expect(kinds.template.signal?.(bare)).toBeUndefined()
  })

  it('lets no option have the name of the event’s way', () => {
    const options = [{ id: 'happened', title: { en: 'Happened' } }]
    const data = { ...kinds.template.sample, options }
    expect(kinds.template.data.safeParse(data).success).toBe(false)
  })
})

describe('a tap on an old button', () => {
  it('is told what a step waits for that asks nothing', () => {
    const { machine, begun } = stepAlone('wait', { for: { amount: 1, unit: 'hours' } })
    const tapped = say(machine, begun, { kind: 'tap', id: 'before:pay', title: 'Pay now' })
    expect(tapped.transcript.at(-1)).toMatchObject({ message: { text: 'One moment, please.' } })
    expect(passTime(machine, tapped, 3_600_000).outcome).toBe('next')
  })
})
