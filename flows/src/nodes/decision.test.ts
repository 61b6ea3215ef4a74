import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../formula/jsonValue.ts'
import { fakeSpeaker } from '../testing/fakeSpeaker.ts'
import { decision } from './decision.ts'
import { DecisionTable, type TableRule } from './decisionTable.ts'

const types = {
  income: 'money',
  job: 'text',
  rate: 'number',
  fee: 'money',
  notes: { list: 'text' },
  since: 'date',
} as const

function row(id: string, when: string[], results: string[], name?: string): TableRule {
  // biome-ignore lint/suspicious/noThenProperty: DMN's word; a list is no promise.
  return { id, when, then: results, ...(name ? { name } : {}) }
}

function table(hit: DecisionTable['hit'], rules: TableRule[], more: Partial<DecisionTable> = {}) {
  return DecisionTable.parse({
    inputs: [{ formula: 'income' }, { formula: 'job' }],
    outputs: [{ variable: 'rate' }],
    hit,
    rules,
    tests: [],
    ...more,
  })
}

function decide(data: DecisionTable, memory: Record<string, JsonValue>) {
  return decision.decide?.(data, fakeSpeaker({ types, memory }))
}

const overlapping = [
  row('low', ['< 10', '-'], ['1'], 'Low income'),
  row('civil', ['-', '"civil"'], ['2']),
  row('high', ['>= 10', '-'], ['1']),
]
const both = { income: '5', job: 'civil' }
const none = { income: '5', job: 'other' }

describe('decision', () => {
  it('takes the first rule that applies', () => {
    const data = table('first', overlapping)
    expect(decide(data, both)).toEqual({ exit: 'matched', values: { rate: '1' } })
    expect(decide(table('first', overlapping.slice(1)), both)).toMatchObject({
      values: { rate: '2' },
    })
  })

  it('empties its outputs when no rule applies', () => {
    const data = table('first', [row('high', ['>= 10', '-'], ['1'])])
    expect(decide(data, { ...none, rate: '7' })).toEqual({
      exit: 'unmatched',
      values: { rate: null },
    })
  })

  it('names the rules that contradict where one alone may apply', () => {
    expect(decide(table('unique', overlapping), none)).toMatchObject({ values: { rate: '1' } })
    expect(() => decide(table('unique', overlapping), both)).toThrow(
      'The rules “Low income” and “civil” apply at once, but this table takes one only.',
    )
  })

  it('takes any rule while all agree', () => {
    const agreeing = overlapping.map((rule) => row(rule.id, rule.when, ['1.0']))
    expect(decide(table('any', agreeing), both)).toMatchObject({ values: { rate: '1' } })
    expect(() => decide(table('any', overlapping), both)).toThrow(
      'The rules “Low income” and “civil” apply at once and give different results.',
    )
  })

  it.each([
    ['sum', '3', null],
    ['min', '1', null],
    ['max', '2', null],
    ['count', '2', '0'],
  ] as const)('collects the %s of all results', (aggregate, of, ofNone) => {
    const data = table('collect', overlapping, { aggregate })
    expect(decide(data, both)).toEqual({ exit: 'matched', values: { rate: of } })
    const rules = overlapping.slice(2)
    expect(decide({ ...data, rules }, none)).toEqual({
      exit: 'unmatched',
      values: { rate: ofNone },
    })
  })

  it('collects a list of texts', () => {
    const rules = [row('low', ['< 10', '-'], ['"low"']), row('any', ['-', '-'], ['"any"'])]
    const data = table('collect', rules, { outputs: [{ variable: 'notes' }] })
    expect(decide(data, both)).toMatchObject({ values: { notes: ['low', 'any'] } })
    expect(decide({ ...data, rules: rules.slice(0, 1) }, { income: '10' })).toEqual({
      exit: 'unmatched',
      values: { notes: [] },
    })
  })

  it('finds the earliest of dates', () => {
    const rules = [row('a', ['-', '-'], ['@"2026-11-23"']), row('b', ['-', '-'], ['@"2025-01-02"'])]
    const data = table('collect', rules, { aggregate: 'min', outputs: [{ variable: 'since' }] })
    expect(decide(data, both)).toMatchObject({ values: { since: '2025-01-02' } })
  })

  it('does not add up what is empty', () => {
    const rules = [row('a', ['-', '-'], ['fee']), row('b', ['-', '-'], ['fee'])]
    const data = table('collect', rules, { aggregate: 'sum', outputs: [{ variable: 'fee' }] })
    expect(() => decide(data, both)).toThrow('is empty')
    expect(() => decide({ ...data, aggregate: 'max' }, both)).toThrow('is empty')
  })

  it('sums money without losing a unit', () => {
    const rules = Array.from({ length: 100 }, (_, at) => row(`r${at}`, ['-', '-'], ['0.01']))
    const data = table('collect', rules, { aggregate: 'sum', outputs: [{ variable: 'fee' }] })
    expect(decide(data, both)).toMatchObject({ values: { fee: '1' } })
  })

  it('stops at an input without a value that is compared', () => {
    expect(() => decide(table('first', overlapping), { job: 'civil' })).toThrow('income')
    const rules = [row('none', ['null', '-'], ['1'])]
    expect(decide(table('first', rules), {})).toMatchObject({ exit: 'matched' })
  })

  it('may leave the way without a rule open when some rule always applies', () => {
    const unmatched = (data: DecisionTable) => decision.exits(data).at(-1)
    expect(unmatched(table('first', overlapping))).toEqual({ id: 'unmatched' })
    expect(unmatched(table('first', [row('all', ['-', ''], ['1'])]))).toMatchObject({
      optional: true,
    })
  })

  it('points each formula at its own cell', () => {
    const data = table('collect', overlapping, { aggregate: 'list' })
    expect(decision.uses(data)).toContainEqual({
      path: ['rules', 1, 'when', 1],
      source: 'job = "civil"',
      form: 'formula',
      expects: 'boolean',
      isTest: true,
    })
    expect(decision.uses(data)).toContainEqual({
      path: ['rules', 1, 'then', 0],
      source: '[2]',
      form: 'formula',
      keeps: 'rate',
    })
  })

  it('finds rows of another width and rules of one id', () => {
    const data = table('first', [row('a', ['-'], []), row('a', ['-', '-'], ['1'])])
    expect(decision.check?.(data)).toMatchObject([
      { path: ['rules', 0, 'when'] },
      { path: ['rules', 0, 'then'] },
      { path: ['rules', 1, 'id'] },
    ])
    expect(decision.check?.(decision.sample)).toEqual([])
  })
})
