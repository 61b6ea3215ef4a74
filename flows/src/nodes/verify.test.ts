import { describe, expect, it } from 'vitest'
import { compileFlow } from '../compile/compileFlow.ts'
import { answerCall, passTime, say, startConversation } from '../run/conversation.ts'
import { loadMachine } from '../run/loadMachine.ts'
import { sampleNode, smallFlow } from '../testing/smallFlow.ts'
import { answered, callsOf, MONDAY, saidIn, stepAlone } from '../testing/stepAlone.ts'

const MINUTE = 60_000

describe('verify', () => {
  it('asks outside, and says where to approve', () => {
    const { begun } = stepAlone('verify', {})
    expect(callsOf(begun)).toMatchObject([
      { kind: 'verify', level: 'disclose', attempts: 3, ttlMs: 120_000 },
    ])
    expect(saidIn(begun).map(({ text }) => text)).toEqual([
      'Please approve in your banking app. We never ask for a PIN or OTP here.',
    ])
  })

  it.each(['verified', 'failed', 'locked'])('leaves by what came of it: %s', (outcome) => {
    expect(answered(stepAlone('verify', {}), outcome).outcome).toBe(outcome)
  })

  it('expires by itself, and counts no later answer', () => {
    const { machine, begun } = stepAlone('verify', {})
    expect(passTime(machine, begun, 119_999).outcome).toBeNull()
    expect(passTime(machine, begun, 120_000).outcome).toBe('expired')
  })

  it('takes nothing that is typed for an answer', () => {
    const { machine, begun } = stepAlone('verify', {})
    const typed = say(machine, begun, { kind: 'text', text: '123456' })
    expect(typed.node).toBe('step')
    expect(saidIn(typed).at(-1)?.text).toBe('One moment, please.')
  })
})

describe('a verification that is still fresh', () => {
  const first = sampleNode('verify', 'first', { level: 'money', validMinutes: 15 })
  const pause = sampleNode('wait', 'pause', { for: { amount: 10, unit: 'minutes' } })
  const again = sampleNode('verify', 'again', { level: 'money', validMinutes: 15 })
  const later = sampleNode('wait', 'later', { for: { amount: 5, unit: 'minutes' } })
  const third = sampleNode('verify', 'third', { level: 'money', validMinutes: 15 })
  const end = sampleNode('end', 'end')
  const flow = smallFlow(
    [first, pause, again, later, third, end],
    [
      'first.verified>pause',
      'pause.next>again',
      'again.verified>later',
      'later.next>third',
      'third.verified>end',
    ],
  )
  const machine = loadMachine(compileFlow(flow))
  const contact = { name: 'Sari', phone: null }
  const begun = startConversation(machine, {
    trigger: 'start',
    language: 'en',
    contact,
    at: MONDAY,
  })
  const approved = answerCall(machine, begun, {
    node: 'first',
    number: 1,
    outcome: 'verified',
    output: {},
  })

  it('goes on at once, without asking or saying anything', () => {
    const gone = passTime(machine, approved, 10 * MINUTE)
    expect(gone.node).toBe('later')
    expect(callsOf(gone)).toHaveLength(1)
    expect(saidIn(gone)).toHaveLength(1)
    expect(gone.turns.at(-1)?.exits).toContainEqual({ node: 'again', exit: 'verified' })
  })

  it('is not renewed by counting: after its time it is asked again', () => {
    const gone = passTime(machine, approved, 15 * MINUTE)
    expect(gone.node).toBe('third')
    expect(callsOf(gone)).toHaveLength(2)
  })

  it('counts for its own level alone', () => {
    const other = { ...again, data: { ...again.data, level: 'change' } } as typeof again
    const mixed = smallFlow([first, other, end], ['first.verified>again', 'again.verified>end'])
    const both = loadMachine(compileFlow(mixed))
    const start = startConversation(both, { trigger: 'start', language: 'en', contact, at: MONDAY })
    const answer = { node: 'first', number: 1, outcome: 'verified', output: {} }
    expect(answerCall(both, start, answer).node).toBe('again')
  })
})

describe('coming back to a verification', () => {
  const ask = sampleNode('verify', 'ask')
  const info = sampleNode('message', 'info', { text: { en: 'We are open until five.' } })
  const back = sampleNode('resume', 'back')
  const end = sampleNode('end', 'end')
  const base = smallFlow([ask, info, back, end], ['ask.verified>end', 'info.next>back'])
  const words = [{ id: 'hours', words: { en: ['hours'] }, to: 'info' }]
  const machine = loadMachine(compileFlow({ ...base, settings: { ...base.settings, words } }))
  const contact = { name: 'Sari', phone: null }
  const start = { trigger: 'start', language: 'en', contact, at: MONDAY }
  const away = passTime(machine, startConversation(machine, start), MINUTE)
  const resumed = say(machine, away, { kind: 'text', text: 'hours' })

  it('says again where to approve, and asks outside no second time', () => {
    expect(resumed.node).toBe('ask')
    expect(callsOf(resumed)).toHaveLength(1)
    expect(saidIn(resumed).at(-1)?.text).toContain('Please approve')
  })

  it('hears the answer to the first call, within the first time', () => {
    const answer = { node: 'ask', number: 1, outcome: 'verified', output: {} }
    expect(answerCall(machine, resumed, answer).status).toBe('done')
    expect(passTime(machine, resumed, MINUTE - 1).node).toBe('ask')
    expect(passTime(machine, resumed, MINUTE).node).toBeNull()
  })
})
