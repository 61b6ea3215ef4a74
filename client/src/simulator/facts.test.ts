import { describe, expect, it } from 'vitest'
import { type Fact, readFacts, typedSamples } from './facts.ts'

const facts: Fact[] = [
  { name: 'amount', label: 'amount', type: 'money', sample: '150000' },
  { name: 'isPaid', label: 'isPaid', type: 'boolean' },
  { name: 'limit', label: 'limit', type: 'text', sample: true },
  { name: 'letter', label: 'letter', type: 'file', sample: { id: 'f', name: 'a.pdf' } },
  { name: 'rows', label: 'rows', type: 'list' },
]

describe('facts somebody types', () => {
  it('begin with the samples that can be typed', () => {
    expect(typedSamples(facts)).toEqual({
      amount: '150000',
      isPaid: '',
      limit: 'true',
      letter: '',
      rows: '',
    })
  })

  it('become values of their types; an empty field tells nothing', () => {
    expect(readFacts(facts, { amount: ' 1000 ', isPaid: 'Ya', limit: 'no' })).toEqual({
      amount: '1000',
      isPaid: true,
      limit: false,
      letter: { id: 'f', name: 'a.pdf' },
    })
    expect(readFacts(facts.slice(0, 2), { amount: '  ' })).toEqual({})
  })
})
