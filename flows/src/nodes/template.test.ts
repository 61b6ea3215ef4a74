import { describe, expect, it } from 'vitest'
import { compileFlow } from '../compile/compileFlow.ts'
import { passTime, say, signal, startConversation } from '../run/conversation.ts'
import { loadMachine } from '../run/loadMachine.ts'
import { plainVariable, sampleNode, smallFlow } from '../testing/smallFlow.ts'
import { MONDAY, saidIn, stepAlone } from '../testing/stepAlone.ts'
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

describe('the values in a template', () => {
  const sent = (value: string) => {
    const text = { en: 'Hi {note}, {{it}} is due {note}.' }
    const note = plainVariable('note', 'text', JSON.stringify(value))
    const { begun } = stepAlone('template', { text, options: [] }, [note])
    return saidIn(begun)[0]
  }

  it('are what the channel takes in one: a line that is not empty', () => {
    expect(sent('Ms \n     Sari')).toMatchObject({
      parameters: ['Ms Sari', 'Ms Sari'],
      text: 'Hi Ms Sari, {it} is due Ms Sari.',
    })
    expect(sent(' ')).toMatchObject({ parameters: ['–', '–'], text: 'Hi –, {it} is due –.' })
  })

  it('are cut where they would make the message too long', () => {
    const message = sent('\u{1f600}'.repeat(600))
    expect(message?.text.length).toBeLessThanOrEqual(1_024)
    expect(message?.text).not.toMatch(/\p{Surrogate}/u)
    expect(sent('a'.repeat(400))).toMatchObject({ parameters: ['a'.repeat(400), 'a'.repeat(400)] })
  })
})

describe('quick replies aside', () => {
  it('lead back to the question that was left', () => {
    const flow = smallFlow(
      [
        sampleNode('question', 'ask', { answer: { type: 'number' }, variable: 'age', checks: [] }),
        sampleNode('template', 'offer', { options: reminder.options }),
        sampleNode('resume', 'return'),
      ],
      ['offer.pay>return'],
      [plainVariable('age', 'number')],
    )
    flow.settings.words = [{ id: 'offer', words: { en: ['offer'] }, to: 'offer' }]
    const machine = loadMachine(compileFlow(flow))
    const contact = { name: 'Sari', phone: null }
    const begun = startConversation(machine, {
      trigger: 'start',
      language: 'en',
      contact,
      at: MONDAY,
    })
    const offered = say(machine, begun, { kind: 'text', text: 'offer' })
    expect(offered.node).toBe('offer')
    const tap = { kind: 'tap' as const, id: 'offer:pay', title: 'Pay now' }
    const back = say(machine, offered, tap)
    expect(back).toMatchObject({ node: 'ask', status: 'active' })
    expect(say(machine, back, tap)).toMatchObject({ node: 'ask' })
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
