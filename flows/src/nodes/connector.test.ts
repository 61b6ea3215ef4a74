import { describe, expect, it } from 'vitest'
import type { Variable } from '../document/variable.ts'
import { passTime, settleCalls } from '../run/conversation.ts'
import { plainVariable } from '../testing/smallFlow.ts'
import { answered, callsOf, stepAlone } from '../testing/stepAlone.ts'
import { connector } from './connector.ts'

const items: Variable = {
  name: 'items',
  type: 'list',
  of: 'object',
  fields: [
    { name: 'name', type: 'text' },
    { name: 'price', type: 'money' },
  ],
  privacy: 'plain',
}
const variables = [
  plainVariable('amount', 'money', '25000000'),
  plainVariable('limit', 'money'),
  plainVariable('due', 'date'),
  items,
]
const output = [
  { name: 'limit', variable: 'limit' },
  { name: 'due', variable: 'due' },
  { name: 'items', variable: 'items' },
]
const ask = (more: Record<string, unknown> = {}) =>
  stepAlone('connector', { input: [], output, ...more }, variables)

describe('connector', () => {
  it('tells the other system each input as it is stored', () => {
    const input = [
      { name: 'amount', formula: 'amount' },
      { name: 'isLarge', formula: 'amount > 1000000' },
      { name: 'limit', formula: 'limit' },
      { name: 'tenors', formula: '[6, 12]' },
      { name: 'since', formula: '@"2026-11-23"' },
    ]
    expect(callsOf(ask({ input }).begun)).toEqual([
      {
        kind: 'connector',
        connector: 'loan.decide',
        input: {
          amount: '25000000',
          isLarge: true,
          limit: null,
          tenors: ['6', '12'],
          since: '2026-11-23',
        },
        retries: { times: 2, firstMs: 1_000 },
        ttlMs: 8_000,
        mock: connector.sample.mock,
      },
    ])
  })

  it('keeps what fits the variables, of any type', () => {
    const given = {
      limit: '5000000',
      due: '2026-12-01',
      items: [{ name: 'Rice', price: '85000' }],
      other: 'x',
    }
    const { outcome, memory } = answered(ask(), 'ok', given)
    expect(outcome).toBe('ok')
    expect(memory.variables).toMatchObject({
      limit: '5000000',
      due: '2026-12-01',
      items: given.items,
    })
    expect(memory.variables).not.toHaveProperty('other')
  })

  it.each([
    ['a word for an amount', { limit: 'much' }],
    ['a date that does not exist', { due: '2026-02-30' }],
    ['a text for a list', { items: 'Rice' }],
    ['a list of other things', { items: ['Rice'] }],
    ['a yes for an amount', { limit: true }],
  ])('takes %s for an error, and keeps only what fits', (_, wrong) => {
    const { outcome, memory } = answered(ask(), 'ok', { limit: '1', ...wrong })
    expect(outcome).toBe('error')
    for (const name of Object.keys(wrong)) expect(memory.variables[name]).toBeNull()
  })

  it('does not take what every object inherits for a field of the answer', () => {
    const kept = [{ name: 'constructor', variable: 'limit' }]
    expect(answered(ask({ output: kept }), 'ok').memory.variables.limit).toBeNull()
  })

  it('keeps the reasons of a refusal', () => {
    const { outcome, memory } = answered(ask(), 'rejected', { limit: '1000000' })
    expect([outcome, memory.variables.limit]).toEqual(['rejected', '1000000'])
  })

  it('does nothing on an answer it does not know', () => {
    expect(answered(ask(), 'verified').outcome).toBeNull()
  })

  it('goes on by itself when no answer comes in time', () => {
    const { machine, begun } = ask({ mock: { outcome: 'timeout', latencyMs: 0, output: {} } })
    expect(passTime(machine, begun, 7_999).outcome).toBeNull()
    expect(passTime(machine, begun, 8_000).outcome).toBe('timeout')
  })

  it('answers in the simulator with its sample, or at once with the first outcome', () => {
    const sampled = ask({ mock: { outcome: 'rejected', latencyMs: 100, output: { limit: '7' } } })
    const settled = settleCalls(sampled.machine, sampled.begun)
    expect([settled.outcome, settled.memory.variables.limit]).toEqual(['rejected', '7'])
    const bare = ask({ mock: undefined })
    expect(settleCalls(bare.machine, bare.begun).outcome).toBe('ok')
  })

  it('tells an input back where its sample names one, and what is no input as it stands', () => {
    const input = [{ name: 'amount', formula: 'amount' }]
    const echo = { limit: '{amount}', due: '{due}', items: [{ name: 'A', price: '{amount}' }] }
    const { begun } = ask({ input, mock: { outcome: 'ok', latencyMs: 0, output: echo } })
    expect(callsOf(begun)).toMatchObject([
      {
        mock: {
          output: { limit: '25000000', due: '{due}', items: [{ name: 'A', price: '25000000' }] },
        },
      },
    ])
  })

  it('reads the shape of flows made before there were retries', () => {
    const { retries, ...before } = connector.sample
    expect(connector.data.parse(before)).toEqual(before)
    expect(retries).toBeDefined()
  })
})
