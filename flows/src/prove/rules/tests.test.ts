import { describe, expect, it } from 'vitest'
import type { FlowNode } from '../../document/flowNode.ts'
import { plainVariable, sampleNode, smallFlow } from '../../testing/smallFlow.ts'
import { flowFacts } from '../flowFacts.ts'
import { tests } from './tests.ts'

const variables = [
  plainVariable('income', 'money'),
  plainVariable('job', 'text'),
  plainVariable('rate', 'number'),
  plainVariable('born', 'date'),
  plainVariable('years', 'number'),
]

function problems(node: FlowNode) {
  return tests(flowFacts(smallFlow([node], [], variables))).map(({ field, message }) => ({
    field,
    message: message.en,
  }))
}

const table = (examples: unknown[], more: object = {}) =>
  sampleNode('decision', 'rates', { tests: examples, ...more })
const sums = (examples: unknown[], formula = 'income / 2') =>
  sampleNode('assign', 'half', {
    set: [
      { variable: 'income', formula },
      { variable: 'rate', formula: 'income / income' },
    ],
    tests: examples,
  })

describe('tests', () => {
  it('has nothing to say about examples that hold', () => {
    expect(
      problems(table([{ given: { income: '1', job: 'x' }, expect: { rate: '0.180' } }])),
    ).toEqual([])
    expect(
      problems(sums([{ given: { income: '4' }, expect: { income: '2', rate: '1' } }])),
    ).toEqual([])
    expect(problems(sampleNode('message', 'hi'))).toEqual([])
  })

  it('says what came out instead', () => {
    const wrong = { name: 'A clerk', given: { income: '1', job: 'x' }, expect: { rate: '0.12' } }
    expect(problems(table([{ given: {}, expect: {} }].slice(1).concat(wrong)))).toEqual([
      { field: 'tests.0', message: 'Example A clerk fails: rate is 0.18, expected was 0.12.' },
    ])
    expect(problems(sums([{ given: { income: '4' }, expect: { income: null } }]))).toEqual([
      { field: 'tests.0', message: 'Example 1 fails: income is 2, expected was empty.' },
    ])
  })

  it('says why nothing came out', () => {
    const given = { income: '20000000', job: 'civil' }
    expect(problems(table([{ given, expect: {} }], { hit: 'unique' }))[0]?.message).toContain(
      'The rules “Civil servants”, “high”, and “others” apply at once',
    )
    expect(problems(sums([{ given: {}, expect: {} }]))[0]?.message).toContain('income')
  })

  it('names a variable that there is not, and a value of another type', () => {
    expect(
      problems(sums([{ given: { income: '4', pay: '1' }, expect: {} }]))[0]?.message,
    ).toContain('no variable named pay')
    expect(
      problems(sums([{ given: { income: '4' }, expect: { rat: '1' } }]))[0]?.message,
    ).toContain('no variable named rat')
    expect(problems(sums([{ given: { income: 'four' }, expect: {} }]))[0]?.message).toContain(
      'not an amount of money',
    )
    expect(
      problems(sums([{ given: { income: '4' }, expect: { toString: '1' } }]))[0]?.message,
    ).toContain('no variable named toString')
  })

  it('leaves formulas that are broken to the rule about formulas', () => {
    expect(problems(sums([{ given: { income: '4' }, expect: { rate: '7' } }], 'income +'))).toEqual(
      [],
    )
  })

  it('plays an example on its own day, or on the first of 2026', () => {
    const age = (example: object) =>
      sampleNode('assign', 'age', {
        set: [{ variable: 'years', formula: 'age(born)' }],
        tests: [{ given: { born: '2000-06-01' }, ...example }],
      })
    expect(problems(age({ expect: { years: '25' } }))).toEqual([])
    expect(problems(age({ expect: { years: '26' }, today: '2026-06-01' }))).toEqual([])
  })
})
