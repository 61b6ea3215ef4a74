import { describe, expect, it } from 'vitest'
import { plainVariable, sampleNode, smallFlow } from '../../testing/smallFlow.ts'
import { flowFacts } from '../flowFacts.ts'
import { overlaps } from './overlaps.ts'

const variables = [
  plainVariable('income', 'money'),
  plainVariable('job', 'text'),
  plainVariable('born', 'date'),
  plainVariable('member', 'boolean'),
  plainVariable('rate', 'number'),
]

type Cells = { when: string[]; result?: string }

function found(hit: string, inputs: string[], rows: Cells[]) {
  const rules = rows.map(({ when, result = '1' }, index) => {
    // biome-ignore lint/suspicious/noThenProperty: DMN's word; a list is no promise.
    return { id: `r${index + 1}`, when, then: [result] }
  })
  const node = sampleNode('decision', 'table', {
    inputs: inputs.map((formula) => ({ formula })),
    hit,
    rules,
    tests: [],
  })
  return overlaps(flowFacts(smallFlow([node], [], variables)))
}

const when = (...cells: string[]): Cells => ({ when: cells })

describe('overlaps', () => {
  it('gives an example of two rules that apply together', () => {
    const rows = [when('< 10', '-'), when('>= 10', '"a"'), when('>= 20', '-')]
    expect(found('unique', ['income', 'job'], rows)).toEqual([
      {
        severity: 'warning',
        node: 'table',
        field: 'rules.2',
        message: {
          en: 'The rules “r2” and “r3” both apply, for example to income = 20, job = a. Make them exclude each other.',
          id: expect.stringContaining('income = 20'),
        },
      },
    ])
  })

  it.each([
    ['ranges side by side', ['income'], [when('< 10'), when('[10..20)'), when('>= 20')]],
    ['texts and all others', ['job'], [when('"a"'), when('not "a"')]],
    ['a yes and a no', ['member'], [when('true'), when('false')]],
    ['days before and after', ['born'], [when('< @"2000-01-01"'), when('>= @"2000-01-01"')]],
    ['tests over other variables', ['income'], [when('< rate * 10'), when('> 0')]],
    ['inputs of one variable', ['income', 'income * 2'], [when('1', '-'), when('-', '2')]],
    ['an input that is broken', ['income +'], [when('1'), when('1')]],
  ])('says nothing about %s', (_, inputs, rows) => {
    expect(found('unique', inputs, rows)).toEqual([])
  })

  it.each([
    ['between fractions', 'income', '(0.1..0.2)', '(0.1..0.2)'],
    ['of negative numbers', 'income', '-5', '< 0'],
    ['of texts nobody named', 'job', 'not "a"', 'not "b"'],
    ['of days', 'born', '> @"2000-01-01"', '< @"2000-01-03"'],
    ['of rules without tests', 'income', '-', ''],
  ])('finds what two rules share %s', (_, input, one, other) => {
    expect(found('unique', [input], [when(one), when(other)])).toHaveLength(1)
  })

  it('lets rules that agree apply together where any counts', () => {
    const rows = (result: string) => [when('< 10'), { ...when('< 20'), result }]
    expect(found('any', ['income'], rows('1'))).toEqual([])
    expect(found('any', ['income'], rows('2'))).toHaveLength(1)
    expect(found('first', ['income'], rows('2'))).toEqual([])
    expect(found('collect', ['income'], rows('2'))).toEqual([])
  })

  it('is quick about a large table', () => {
    const cells = Array.from({ length: 100 }, (_, at) =>
      when(`[${at}..${at + 1})`, ...Array.from({ length: 4 }, () => '-')),
    )
    const began = performance.now()
    expect(found('unique', ['income', 'job', 'born', 'member', 'rate'], cells)).toEqual([])
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
