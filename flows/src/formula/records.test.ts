import { describe, expect, it } from 'vitest'
import { computeFormula, type Given } from '../testing/computeFormula.ts'
import { sampleScope } from '../testing/sampleScope.ts'
import { checkFormula } from './checkFormula.ts'
import { FormulaError } from './formulaError.ts'
import { compileTemplate } from './template.ts'
import type { ValueType } from './values.ts'

const line = { record: { name: 'text', quantity: 'number', price: 'money' } } as const
const given: Given = {
  policy: [
    { record: { number: 'text', holder: { record: { name: 'text' } } } },
    {
      number: 'PL-1',
      holder: { name: 'Budi' },
    },
  ],
  unset: [{ record: { number: 'text' } }, null],
  items: [
    { list: line },
    [
      { name: 'Kopi', quantity: '3', price: '85000' },
      { name: 'Teh', quantity: '2', price: '40000' },
    ],
  ],
  gap: [{ list: line }, [{ name: 'Kopi' }, null]],
  'contact.name': ['text', 'Siti'],
  price: ['money', '5'],
}
const types = {
  variables: Object.fromEntries(
    Object.entries(given).map(([name, [type]]): [string, ValueType] => [name, type]),
  ),
}
const compute = (source: string) => computeFormula(source, given)
const check = (source: string) => checkFormula(source, types)

describe('a field', () => {
  it.each([
    ['policy.number', 'PL-1'],
    ['policy.holder.name', 'Budi'],
    ['contact.name', 'Siti'],
    ['(policy).holder.name', 'Budi'],
    ['unset.number', null],
    ['unset.number = null', true],
    ['items.name', ['Kopi', 'Teh']],
    ['items.price', ['85000', '40000']],
    ['gap.name', ['Kopi', null]],
    ['item(items, 2).price', '40000'],
    ['item(items, 3).price', null],
    ['first(items).name', 'Kopi'],
    ['sumProduct(items.quantity, items.price)', '335000'],
    ['"Teh" in items.name', true],
    ['{a: {b: 7}}.a.b', '7'],
    ['[{a: 1}, {a: 2}].a', ['1', '2']],
  ])('%s is %j', (source, value) => {
    expect(compute(source)).toEqual(value)
  })

  it.each([
    ['policy.nmber', 0, 12, '“policy” has no field “nmber”. Did you mean “number”?'],
    ['policy.holder.age', 0, 17, '“policy.holder” has no field “age”. It has “name”.'],
    ['price.number', 0, 12, '“price” is an amount of money and has no fields.'],
    ['items.constructor', 0, 17, 'has no field “constructor”'],
    ['policy.__proto__', 0, 16, 'has no field “__proto__”'],
    ['first(items).hasOwnProperty', 0, 27, 'has no field “hasOwnProperty”'],
    ['polcy.number', 0, 12, 'There is no variable named “polcy.number”.'],
    ['policy', 0, 6, 'a record with number, holder'],
  ])('%s is a mistake from %i to %i: %s', (source, from, to, part) => {
    const { problems } = checkFormula(source, { ...types, expects: 'number' })
    expect(problems).toEqual([
      { from, to, message: { en: expect.stringContaining(part), id: expect.any(String) } },
    ])
  })

  it('is read as its variable', () => {
    expect(check('policy.holder.name + contact.name').reads).toEqual(['contact.name', 'policy'])
    expect(check('{policy: price}').reads).toEqual(['price'])
  })

  it('that is unset is named in full', () => {
    expect(() => compute('unset.number + "x"')).toThrow('“unset.number” has no value yet.')
    expect(() => compute('sum(gap.price)')).toThrow('An item of “gap.price” has no value yet.')
    expect(() => compute('sum(gap.price)')).toThrow(FormulaError)
  })
})

describe('a record', () => {
  it.each([
    ['{name: "Kopi", line: 3 * price}', { name: 'Kopi', line: '15' }],
    ['append(items, {name: "Gula", quantity: 1, price: 15000}).name', ['Kopi', 'Teh', 'Gula']],
    ['append([], {a: 1})', [{ a: '1' }]],
    ['{a: 1, b: "x"} = {b: "x", a: 1.0}', true],
    ['{a: 1} = {a: 2}', false],
    ['contains(items, {name: "Teh", quantity: 2, price: 40000})', true],
    ['if true then {a: null} else {a: 5}', { a: null }],
  ])('%s is %j', (source, value) => {
    expect(compute(source)).toEqual(value)
  })

  it.each([
    ['{a: 1, a: 2}', 'The field “a” stands here twice.'],
    ['{__proto__: 1}', '“__proto__” cannot be the name of a field'],
    ['{constructor: 1}', '“constructor” cannot be the name of a field'],
    ['{Name: 1}', '“Name” cannot be the name of a field'],
    ['{a.b: 1}', '“a.b” cannot be the name of a field'],
    ['append(items, {name: "x"})', 'must be of the same type'],
    ['append(items, {name: "x", quantity: 1, price: 1, more: 1})', 'must be of the same type'],
    ['[{a: 1}, {b: 1}]', 'All items of a list must be of the same type.'],
    ['{a: 1} + {a: 1}', 'they cannot be added'],
    ['{a: 1} < {a: 2}', 'Use = or !='],
    ['{a: 1} = {b: 1}', 'cannot be compared'],
    ['sum(items)', '“list” of sum must be a list (each item: a number or an amount of money)'],
    ['text(policy)', '“x” of text must be a single value'],
  ])('%s is a mistake: %s', (source, part) => {
    expect(check(source).problems[0]?.message.en).toContain(part)
  })
})

describe('records inside a text', () => {
  const render = (source: string) => {
    const read = (name: string) => (name === 'price' ? null : name)
    return compileTemplate(source, { variables: { who: 'text' } }).render(sampleScope({ read }))
  }

  it.each([
    ['{ {a: "x"}.a }!', 'x!'],
    ['{first([{a: {b: "}"}}]).a.b}{{', '}{'],
    ['{join([{a: "1"}, {a: "2"}].a, "+")} {who}', '1+2 who'],
    ['{ {a: "x", b: 2} }', 'x 2'],
  ])('%s reads %s', (source, text) => {
    expect(render(source)).toBe(text)
  })
})
