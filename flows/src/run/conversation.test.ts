import { describe, expect, it } from 'vitest'
import { libraryFlows } from '../../library/scenarios.ts'
import { compileFlow } from '../compile/compileFlow.ts'
import { passTime, say, startConversation } from './conversation.ts'
import { loadMachine } from './loadMachine.ts'
import { playScenario } from './playScenario.ts'
import type { Scenario } from './scenario.ts'

const loan = libraryFlows.find(({ document }) => document.id === 'personal-loan')
if (!loan) throw new Error('The loan is missing')
const machine = loadMachine(compileFlow(loan.document))
const contact = { name: 'Sari', phone: null }
const begin = () => startConversation(machine, { trigger: 'start', language: 'en', contact, at: 0 })

describe('conversation', () => {
  it('moves its clock by what is asked, past everything that falls due', () => {
    const later = passTime(machine, begin(), 11 * 60_000)
    expect(later.at).toBe(11 * 60_000)
    const nudge = later.transcript.at(-1)
    expect(nudge).toMatchObject({ from: 'business', at: 10 * 60_000 })
  })

  it('restarts the silence with every message, also one that is not understood', () => {
    const talked = say(machine, passTime(machine, begin(), 9 * 60_000), {
      kind: 'text',
      text: 'hm',
    })
    const before = talked.transcript.length
    expect(passTime(machine, talked, 9 * 60_000).transcript).toHaveLength(before)
    expect(passTime(machine, talked, 10 * 60_000).transcript).toHaveLength(before + 1)
  })

  it('does nothing after the end', () => {
    const ended = passTime(machine, begin(), 8 * 24 * 3_600_000)
    expect(ended).toMatchObject({ status: 'done', outcome: 'silence', node: null, due: [] })
    const message = { kind: 'text', text: 'hello' } as const
    expect(say(machine, ended, message).turns).toHaveLength(ended.turns.length)
  })

  it('survives JSON at any point', () => {
    const one = say(machine, begin(), { kind: 'text', text: 'start' })
    const other = say(machine, JSON.parse(JSON.stringify(begin())), { kind: 'text', text: 'start' })
    expect(other).toEqual(JSON.parse(JSON.stringify(one)))
  })
})

describe('playScenario', () => {
  const play = (steps: Scenario['steps']) =>
    playScenario(machine, loan.document.triggers, {
      flow: 'personal-loan',
      name: 'x',
      contact: { name: 'Sari', phone: null },
      startsAt: '2026-11-23T09:00:00+07:00',
      steps,
    }).failure

  it.each<[string, Scenario['steps'], number, string]>([
    ['no word to start with', [{ taps: 'Start' }], 0, 'The first step says the word'],
    ['a word that starts nothing', [{ says: 'hello' }], 0, 'No trigger has the word'],
    [
      'a text the bot did not say',
      [{ says: 'loan' }, { bot: 'Good night' }],
      1,
      'did not say "Good night"',
    ],
    [
      'a text claimed twice',
      [{ says: 'loan' }, { bot: 'Hi Sari' }, { bot: 'Hi Sari' }],
      2,
      'but: nothing',
    ],
    ['an option nobody offers', [{ says: 'loan' }, { taps: 'Win' }], 1, 'No message offers "Win"'],
    ['another place', [{ says: 'loan' }, { at: 'amount' }], 1, 'The conversation is at intro'],
    ['another outcome', [{ says: 'loan' }, { outcome: 'accepted' }], 1, 'The outcome is open'],
    [
      'another value',
      [{ says: 'loan' }, { expects: { rate: '0.2' } }],
      1,
      'rate is "0.18", not "0.2"',
    ],
  ])('fails at %s and says what was so instead', (_, steps, step, message) => {
    expect(play(steps)).toEqual({ step, message: expect.stringContaining(message) })
  })
})
