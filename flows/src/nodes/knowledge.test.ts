import { describe, expect, it } from 'vitest'
import { passTime } from '../run/conversation.ts'
import { plainVariable } from '../testing/smallFlow.ts'
import { answered, callsOf, saidIn, stepAlone } from '../testing/stepAlone.ts'
import { knowledge } from './knowledge.ts'

const variables = [
  plainVariable('asked', 'text', '"How do I block my card?"'),
  plainVariable('answer', 'text'),
  plainVariable('link', 'text'),
]
const ask = (more: Record<string, unknown> = {}) =>
  stepAlone('knowledge', { sourceVariable: 'link', ...more }, variables)
const found = {
  answer: 'Open the app and tap Block.',
  title: 'Lost card',
  source: 'https://bank.example/lost-card',
  score: '0.82',
}

describe('knowledge', () => {
  it('asks for an answer in the customer’s language', () => {
    expect(callsOf(ask({ topic: 'cards' }).begun)).toMatchObject([
      {
        kind: 'search',
        query: 'How do I block my card?',
        language: 'en',
        topic: 'cards',
        threshold: '0.35',
      },
    ])
    expect(callsOf(ask().begun)).toMatchObject([{ topic: null }])
  })

  it('says the answer with its source and keeps both', () => {
    const told = answered(ask(), 'found', found)
    expect(saidIn(told)).toEqual([
      { kind: 'text', text: 'Open the app and tap Block.\n\nFrom: Lost card' },
    ])
    expect(told.outcome).toBe('found')
    expect(told.memory.variables).toMatchObject({ answer: found.answer, link: found.source })
  })

  it('says the bare answer without a line for the source', () => {
    expect(saidIn(answered(ask({ source: undefined }), 'found', found))).toEqual([
      { kind: 'text', text: found.answer },
    ])
  })

  it('takes braces in an article for what they are', () => {
    const answer = 'Write {contact.name} here'
    expect(saidIn(answered(ask(), 'found', { ...found, answer }))[0]?.text).toContain(answer)
  })

  it.each([
    ['found', { sends: false }],
    ['unsure', {}],
    ['notFound', {}],
  ])('says nothing itself on %s with %j', (outcome, more) => {
    const told = answered(ask(more), outcome, found)
    expect([told.outcome, saidIn(told)]).toEqual([outcome, []])
  })

  it('says and keeps nothing that is no text', () => {
    const told = answered(ask(), 'found', { answer: ['a'], source: true })
    expect(saidIn(told)).toEqual([])
    expect(told.memory.variables).toMatchObject({ answer: null, link: null })
  })

  it('finds nothing when the search takes too long', () => {
    const { machine, begun } = ask({ mock: { outcome: 'timeout', latencyMs: 0, output: {} } })
    expect(passTime(machine, begun, 10_000).outcome).toBe('notFound')
  })

  it('stops at a question without words', () => {
    expect(ask({ query: '" "' }).begun).toMatchObject({ status: 'fault', fault: { node: 'step' } })
  })

  it.each(['1.5', '-0.1', 'half', '', '.5'])('refuses %j as a threshold', (threshold) => {
    expect(knowledge.data.safeParse({ ...knowledge.sample, threshold }).success).toBe(false)
  })
})
