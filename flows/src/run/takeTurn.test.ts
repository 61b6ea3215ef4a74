import { describe, expect, it } from 'vitest'
import { compileFlow } from '../compile/compileFlow.ts'
import { plainVariable, sampleNode, smallFlow } from '../testing/smallFlow.ts'
import { loadMachine } from './loadMachine.ts'
import { takeTurn } from './takeTurn.ts'
import type { Snapshot, Turn } from './turn.ts'

const at = Date.parse('2026-11-23T10:00:00Z')
const contact = { name: 'Sari', phone: null }
const begin = { type: 'start', trigger: 'start', language: 'en', contact, at } as const

const ask = sampleNode('question', 'ask', {
  text: { en: 'How old are you?' },
  answer: { type: 'number', min: '0' },
  variable: 'years',
  problem: { en: 'Write a number, such as 30.' },
  checks: [],
})
const bank = sampleNode('connector', 'bank', {
  input: [{ name: 'years', formula: 'years' }],
  output: [{ name: 'score', variable: 'score' }],
})
const rest = sampleNode('wait', 'rest', { for: { amount: 1, unit: 'hours' } })
const bye = sampleNode('end', 'bye', { outcome: 'ok' })
const variables = [plainVariable('years', 'number'), plainVariable('score', 'number')]
const flow = smallFlow(
  [ask, bank, rest, bye],
  [
    'ask.answered>bank',
    'bank.ok>rest',
    'bank.rejected>bye',
    'bank.timeout>bye',
    'bank.error>bye',
    'rest.next>bye',
  ],
  variables,
)
const machine = loadMachine(compileFlow(flow))

const saved = (turn: Turn): Snapshot => JSON.parse(JSON.stringify(turn.snapshot))
const text = (snapshot: Snapshot, words: string) =>
  takeTurn(machine, snapshot, { type: 'message', at, message: { kind: 'text', text: words } })
const texts = (turn: Turn) =>
  turn.effects.flatMap((effect) => (effect.type === 'send' ? [effect.message.text] : []))

describe('takeTurn', () => {
  const first = takeTurn(machine, null, begin)

  it('asks, sets the silence timers and waits', () => {
    expect(texts(first)).toEqual(['How old are you?'])
    expect(first).toMatchObject({ from: null, to: 'ask', status: 'active', understood: true })
    const timers = first.effects.filter(({ type }) => type === 'setTimer')
    expect(timers).toEqual([
      { type: 'setTimer', timer: expect.stringContaining('600000'), delayMs: 600_000 },
      { type: 'setTimer', timer: expect.stringContaining('84600000'), delayMs: 84_600_000 },
    ])
  })

  it('keeps the answer, cancels the timers and calls the other system with it', () => {
    const turn = text(saved(first), '30')
    expect(turn.exits).toEqual([{ node: 'ask', exit: 'answered' }])
    expect(turn.effects).toContainEqual(
      expect.objectContaining({
        type: 'call',
        call: expect.objectContaining({ input: { years: '30' } }),
      }),
    )
    expect(turn.effects.filter(({ type }) => type === 'cancelTimer')).toHaveLength(2)
  })

  it('takes an answer for the open call only', () => {
    const called = text(saved(first), '30')
    const answer = {
      type: 'answer',
      at,
      number: 1,
      outcome: 'ok',
      output: { score: '7', other: 'x' },
    } as const
    const late = takeTurn(machine, saved(called), { ...answer, node: 'other' })
    expect(late).toMatchObject({ understood: false, to: 'bank' })
    const turn = takeTurn(machine, saved(called), { ...answer, node: 'bank' })
    expect(turn).toMatchObject({ to: 'rest', exits: [{ node: 'bank', exit: 'ok' }] })
    expect(turn.snapshot.context).toMatchObject({ variables: { years: '30', score: '7' } })
  })

  it('says that it is busy when the customer writes meanwhile', () => {
    const called = text(saved(first), '30')
    expect(texts(text(saved(called), 'hello?'))).toEqual(['One moment, please.'])
  })

  it('says what is wrong, then asks in other words, then asks again', () => {
    const one = text(saved(first), 'old')
    const two = text(saved(one), '-5')
    const three = text(saved(two), '???')
    expect(texts(one)).toEqual(['Write a number, such as 30.'])
    expect(three).toMatchObject({ to: 'ask', status: 'active' })
  })

  it('answers a voice note without counting it as a try', () => {
    const turn = takeTurn(machine, saved(first), {
      type: 'message',
      at,
      message: { kind: 'other', type: 'audio' },
    })
    expect(texts(turn)).toEqual(['Please answer with text.'])
    expect(turn.snapshot.value).toEqual({ main: { ask: 'try1' } })
  })

  it('explains a tap that belongs to another step or conversation', () => {
    for (const id of ['gone:a', null]) {
      const message = { kind: 'tap', id, title: 'Yes' } as const
      const turn = takeTurn(machine, saved(first), { type: 'message', at, message })
      expect(texts(turn)).toEqual([
        'That button belongs to an earlier step. We are here now:\n\nHow old are you?',
      ])
    }
  })

  it.each([
    ['an event of the machine as text', 'xstate.done.state.flow.main'],
    ['an exit as text', 'answered'],
    ['a reserved name', '__proto__'],
    ['nothing', ''],
  ])('takes %s for what it is: not understood', (_, words) => {
    expect(text(saved(first), words)).toMatchObject({ to: 'ask', status: 'active' })
  })

  it('refuses a timer that is not one of its own', () => {
    const turn = takeTurn(machine, saved(first), { type: 'timer', at, timer: 'answered' })
    expect(turn).toMatchObject({ understood: false, to: 'ask' })
  })

  it('goes on by itself when the wait is over', () => {
    const called = text(saved(first), '30')
    const resting = takeTurn(machine, saved(called), {
      type: 'answer',
      at,
      node: 'bank',
      number: 1,
      outcome: 'ok',
      output: {},
    })
    const timer = resting.effects.find((effect) => effect.type === 'setTimer')
    const turn = takeTurn(machine, saved(resting), { type: 'timer', at, timer: timer?.timer ?? '' })
    expect(turn).toMatchObject({
      status: 'done',
      to: null,
      exits: [{ node: 'rest', exit: 'next' }],
    })
    expect(turn.effects).toContainEqual({ type: 'finish', outcome: 'ok' })
  })

  it('stops at the step whose formula fails, and tells the customer', () => {
    const divide = sampleNode('assign', 'divide', {
      set: [{ variable: 'score', formula: '1 / years' }],
    })
    const faulty = loadMachine(
      compileFlow(
        smallFlow([ask, divide, bye], ['ask.answered>divide', 'divide.next>bye'], variables),
      ),
    )
    const asked = takeTurn(faulty, null, begin)
    const turn = takeTurn(faulty, saved(asked), {
      type: 'message',
      at,
      message: { kind: 'text', text: '0' },
    })
    expect(turn).toMatchObject({ status: 'fault', fault: { node: 'divide' } })
    expect(texts(turn)[0]).toContain('something went wrong')
  })

  it('stores the fault also when the apology fails', () => {
    const shaky = smallFlow(
      [ask, sampleNode('assign', 'divide', { set: [{ variable: 'score', formula: '1 / years' }] })],
      ['ask.answered>divide'],
      variables,
    )
    shaky.settings.texts.fault = { en: 'Sorry, {1 / years}' }
    const faulty = loadMachine(compileFlow(shaky))
    const asked = saved(takeTurn(faulty, null, begin))
    const message = { kind: 'text', text: '0' } as const
    const turn = takeTurn(faulty, asked, { type: 'message', at, message })
    expect(turn).toMatchObject({ status: 'fault', fault: { node: 'divide' }, effects: [] })
  })

  it.each([
    ['a circle', 'n0'],
    ['more steps in a row than anybody could read', 'bye'],
  ])('calls %s a fault', (_, last) => {
    const steps = Array.from({ length: 250 }, (_, index) => sampleNode('message', `n${index}`))
    const arrows = steps.map(
      (_, index) => `n${index}.next>${index === 249 ? last : `n${index + 1}`}`,
    )
    const endless = loadMachine(compileFlow(smallFlow([...steps, bye], arrows)))
    const turn = takeTurn(endless, null, begin)
    expect(turn).toMatchObject({
      status: 'fault',
      fault: { message: { en: expect.stringMatching(/^Too many/) } },
    })
  })

  it('calls a text a fault that has grown beyond all reading', () => {
    const grown = plainVariable('grown', 'text', `"${'long '.repeat(300)}"`)
    const told = (times: number) => {
      const story = sampleNode('message', 'story', { text: { en: '{grown}'.repeat(times) } })
      const small = smallFlow([story, bye], ['story.next>bye'], [grown])
      return takeTurn(loadMachine(compileFlow(small)), null, begin)
    }
    expect(told(30)).toMatchObject({ status: 'fault', fault: { node: 'story' } })
    expect(texts(told(20)).join(' ')).toBe('long '.repeat(6_000).trim())
  })

  it('takes no emoji for a global word that is one', () => {
    const worded = smallFlow([ask, bye], ['ask.answered>bye'], variables)
    worded.settings.words = [{ id: 'stop', words: { en: ['\u{1f6d1}'] }, to: 'bye' }]
    const wordy = loadMachine(compileFlow(worded))
    const message = { kind: 'text', text: '\u{1f44d}' } as const
    const turn = takeTurn(wordy, saved(takeTurn(wordy, null, begin)), {
      type: 'message',
      at,
      message,
    })
    expect(turn).toMatchObject({ status: 'active', to: 'ask' })
  })

  it('replays to the same snapshot from the same events', () => {
    const again = takeTurn(machine, null, begin)
    expect(again).toEqual(first)
    expect(text(saved(again), '30')).toEqual(text(saved(first), '30'))
  })
})
