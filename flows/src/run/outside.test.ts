import { describe, expect, it } from 'vitest'
import { compileFlow } from '../compile/compileFlow.ts'
import { plainVariable, sampleNode, smallFlow } from '../testing/smallFlow.ts'
import {
  answerCall,
  type Conversation,
  passTime,
  say,
  signal,
  startConversation,
} from './conversation.ts'
import { loadMachine } from './loadMachine.ts'

const at = Date.parse('2026-11-23T03:00:00Z')
const contact = { name: 'Sari', phone: null }
const start = { trigger: 'start', language: 'en', contact, at }

/** A payment of 20 minutes; `help` leads away and `back` returns. */
const pay = sampleNode('payment', 'pay', {
  text: { en: 'Please pay.' },
  button: { en: 'Pay' },
  title: { en: 'Invoice' },
  amount: '100000',
  reference: 'INV-1',
  received: undefined,
  paidReference: undefined,
  output: [],
  minutes: 20,
})
const outcomes = ['paid', 'partial', 'over', 'expired', 'failed', 'duplicate', 'refunded']
const ends = outcomes.map((outcome) => sampleNode('end', outcome, { outcome }))
const aside = [
  sampleNode('question', 'tell', {
    text: { en: 'Tell us.' },
    answer: { type: 'text' },
    variable: 'told',
    checks: [],
  }),
  sampleNode('resume', 'backAgain'),
]
const flow = smallFlow(
  [pay, ...ends, ...aside],
  [...outcomes.map((outcome) => `pay.${outcome}>${outcome}`), 'tell.answered>backAgain'],
  [plainVariable('told', 'text')],
)
const helped = {
  ...flow,
  settings: { ...flow.settings, words: [{ id: 'help', words: { en: ['help'] }, to: 'tell' }] },
}
const machine = loadMachine(compileFlow(helped))

const text = (conversation: Conversation, words: string) =>
  say(machine, conversation, { kind: 'text', text: words })
const timersOf = ({ due }: Conversation) => due.map(({ timer, at }) => ({ timer, at }))

describe('a call to the world outside', () => {
  const asked = startConversation(machine, start)
  const paid = { node: 'pay', number: 1, outcome: 'paid', output: {} }

  it('is open until it is answered, and leaves by the outcome', () => {
    expect(asked.open).toMatchObject([{ node: 'pay', number: 1, call: { kind: 'payment' } }])
    const done = answerCall(machine, asked, paid)
    expect(done).toMatchObject({ status: 'done', outcome: 'paid', open: [] })
    expect(done.turns.at(-1)?.exits).toEqual([{ node: 'pay', exit: 'paid' }])
  })

  it('does not hear an answer to another call, of an unknown outcome, or a second one', () => {
    const still = [
      answerCall(machine, asked, { ...paid, number: 2 }),
      answerCall(machine, asked, { ...paid, node: 'tell' }),
      answerCall(machine, asked, { ...paid, outcome: 'constructor' }),
    ]
    expect(still.map(({ node, turns }) => [node, turns.at(-1)?.understood])).toEqual(
      Array(3).fill(['pay', false]),
    )
  })

  it('stays open for somebody outside until it is answered with what its step knows', () => {
    const odd = answerCall(machine, asked, { ...paid, outcome: 'pending' })
    expect(odd.open).toEqual(asked.open)
    expect(answerCall(machine, odd, paid)).toMatchObject({ outcome: 'paid', open: [] })
    const away = answerCall(machine, text(asked, 'help'), paid)
    expect(away.open).toEqual([])
  })

  it('ends by itself when its time is over', () => {
    expect(passTime(machine, asked, 19 * 60_000).node).toBe('pay')
    expect(passTime(machine, asked, 20 * 60_000).outcome).toBe('expired')
  })

  it('is not made again, nor its time prolonged, by a way there and back', () => {
    const away = text(passTime(machine, asked, 5 * 60_000), 'help')
    expect(away).toMatchObject({ node: 'tell' })
    const back = text(passTime(machine, away, 5 * 60_000), 'It does not work')
    expect(back.node).toBe('pay')
    expect(back.open).toHaveLength(1)
    expect(
      back.turns.flatMap(({ effects }) => effects).filter(({ type }) => type === 'call'),
    ).toHaveLength(1)
    expect(timersOf(back)).toEqual([{ timer: 'due.pay', at: at + 20 * 60_000 }])
  })

  it('keeps an answer that comes while the customer is elsewhere, for the way back', () => {
    const away = answerCall(machine, text(asked, 'help'), paid)
    expect(away.node).toBe('tell')
    expect(text(away, 'Done').outcome).toBe('paid')
  })
})

describe('a wait for an event', () => {
  const waiting = sampleNode('wait', 'rest', {
    for: { amount: 2, unit: 'days' },
    event: 'bill.paid',
    output: [{ name: 'amount', variable: 'received' }],
  })
  const waits = loadMachine(
    compileFlow(
      smallFlow(
        [
          waiting,
          sampleNode('end', 'late', { outcome: 'late' }),
          sampleNode('end', 'ok', { outcome: 'ok' }),
        ],
        ['rest.next>late', 'rest.happened>ok'],
        [plainVariable('received', 'money')],
      ),
    ),
  )
  const begun = startConversation(waits, start)

  it('ends when it happens, with its facts, and hears no other', () => {
    expect(signal(waits, begun, { name: 'bill.issued', values: {} }).node).toBe('rest')
    const done = signal(waits, begun, { name: 'bill.paid', values: { amount: '5000' } })
    expect(done).toMatchObject({ outcome: 'ok', memory: { variables: { received: '5000' } } })
  })

  it('ends when its time is over', () => {
    expect(passTime(waits, begun, 2 * 86_400_000).outcome).toBe('late')
  })

  it('ends in the morning of a local date', () => {
    const until = sampleNode('wait', 'rest', { for: undefined, until: 'today() + 3', at: '08:30' })
    const dated = loadMachine(
      compileFlow(
        smallFlow([until, sampleNode('end', 'ok', { outcome: 'ok' })], ['rest.next>ok'], []),
      ),
    )
    const rested = startConversation(dated, start)
    expect(rested.due[0]?.at).toBe(Date.parse('2026-11-26T08:30:00+07:00'))
  })

  it('stops where there is no date to wait for: nothing would ever wake it', () => {
    for (const until of ['dueOn', '"soon"']) {
      const dated = sampleNode('wait', 'rest', { for: undefined, until })
      const flow = smallFlow([dated], [], [plainVariable('dueOn', 'date')])
      const stopped = startConversation(loadMachine(compileFlow(flow)), start)
      expect(stopped).toMatchObject({ status: 'fault', fault: { node: 'rest' } })
    }
  })

  it('is over at once for a date long past', () => {
    const dated = sampleNode('wait', 'rest', { for: undefined, until: '@"1000-01-01"' })
    const past = loadMachine(compileFlow(smallFlow([dated], [])))
    const begun = startConversation(past, start)
    expect(begun.due).toMatchObject([{ timer: 'due.rest', at }])
  })

  it('has no time of an earlier visit, when it has none of its own', () => {
    const often = sampleNode('wait', 'rest', { for: undefined, until: 'dueOn', event: 'bill.paid' })
    const clear = sampleNode('assign', 'clear', { set: [{ variable: 'dueOn', formula: 'null' }] })
    const looped = smallFlow(
      [often, clear, ...aside],
      ['rest.next>clear', 'clear.next>rest', 'tell.answered>backAgain'],
      [plainVariable('dueOn', 'date', 'today() + 1'), plainVariable('told', 'text')],
    )
    looped.settings.words = helped.settings.words
    const looping = loadMachine(compileFlow(looped))
    const again = passTime(looping, startConversation(looping, start), 2 * 86_400_000)
    expect(again).toMatchObject({ node: 'rest', due: [] })
    const lines = ['help', 'Nothing']
    const back = lines.reduce((now, one) => say(looping, now, { kind: 'text', text: one }), again)
    expect(back).toMatchObject({ node: 'rest', due: [] })
  })
})
