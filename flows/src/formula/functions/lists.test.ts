import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeFormula, type Given } from '../../testing/computeFormula.ts'
import { checkFormula } from '../checkFormula.ts'
import { FormulaError } from '../formulaError.ts'

const given: Given = {
  prices: [{ list: 'money' }, ['85000', '40000']],
  names: [{ list: 'text' }, ['Kopi', 'Teh', 'Kopi']],
  dates: [{ list: 'date' }, ['2026-12-25', '2026-11-23']],
  gap: [{ list: 'money' }, ['1', null]],
  empty: [{ list: 'money' }, []],
  unset: [{ list: 'money' }, null],
  files: [{ list: { record: { name: 'text' } } }, [{ name: 'a.jpg' }]],
}
const compute = (source: string) => computeFormula(source, given)

describe('functions of lists', () => {
  it.each([
    ['count(prices)', '2'],
    ['count([])', '0'],
    ['count(gap)', '2'],
    ['sum(prices)', '125000'],
    ['sum(empty)', '0'],
    ['sum([])', '0'],
    ['average(prices)', '62500'],
    ['average(empty)', null],
    ['min(prices)', '40000'],
    ['max(prices)', '85000'],
    ['max(empty)', null],
    ['max(1, 2)', '2'],
    ['item(prices, 1)', '85000'],
    ['item(prices, -1)', '40000'],
    ['item(prices, 3)', null],
    ['item(prices, -3)', null],
    ['first(names)', 'Kopi'],
    ['last(names)', 'Kopi'],
    ['first(empty)', null],
    ['append(prices, 15000)', ['85000', '40000', '15000']],
    ['append([], "a", "b")', ['a', 'b']],
    ['without(names, 2)', ['Kopi', 'Kopi']],
    ['without(names, -1)', ['Kopi', 'Teh']],
    ['without(names, 9)', ['Kopi', 'Teh', 'Kopi']],
    ['without(names, -9)', ['Kopi', 'Teh', 'Kopi']],
    ['slice(names, 2)', ['Teh', 'Kopi']],
    ['slice(names, 2, 1)', ['Teh']],
    ['slice(names, 4)', []],
    ['contains(names, "Teh")', true],
    ['contains(prices, 40000.0)', true],
    ['contains(names, "teh")', false],
    ['contains("Kopi Teh", "Teh")', true],
    ['distinct(names)', ['Kopi', 'Teh']],
    ['distinct([1, 1.0, 2])', ['1', '2']],
    ['sort([10, 9, -1])', ['-1', '9', '10']],
    ['sort(names)', ['Kopi', 'Kopi', 'Teh']],
    ['sort(dates)', ['2026-11-23', '2026-12-25']],
    ['first(sort(dates))', '2026-11-23'],
    ['join(names, " + ")', 'Kopi + Teh + Kopi'],
    ['join(prices, "; ")', 'IDR 85,000; IDR 40,000'],
    ['join([], ", ")', ''],
    ['append(unset, 5)', ['5']],
    ['count(unset)', '0'],
    ['first(unset)', null],
    ['repeat(5, 3)', ['5', '5', '5']],
    ['repeat(5, 0)', []],
    ['count(repeat(1, 1000))', '1000'],
  ])('%s is %j', (source, value) => {
    expect(compute(source)).toEqual(value)
  })

  it.each([
    ['item(prices, 0)', '“n” must be a whole number from 1 to 1000, and it is 0.'],
    ['item(prices, 1.5)', '“n” must be a whole number'],
    ['slice(names, 0)', '“from” must be a whole number from 1'],
    ['repeat(1, 1001)', '“times” must be a whole number from 0 to 1000'],
    ['append(repeat(1, 1000), 1)', 'more than 1,000 items'],
    ['sum(gap)', 'An item of “gap” has no value yet.'],
    ['sum(unset)', '“unset” has no value yet.'],
    ['append(unset, first(unset))', '“first(unset)” has no value yet.'],
    ['sumProduct([1], [1, 2])', 'as many quantities as prices'],
    ['join(repeat(join(repeat("x", 1000), ""), 11), "")', 'more than 10,000 characters'],
  ])('%s fails with %s', (source, part) => {
    expect(() => compute(source)).toThrow(FormulaError)
    expect(() => compute(source)).toThrow(part)
  })

  it.each([
    ['prices', { list: 'money' }],
    ['first(prices)', 'money'],
    ['sum(prices)', 'money'],
    ['append([], 5)', { list: 'number' }],
    ['append([1, 2], first(prices))', { list: 'money' }],
    ['first(files).name', 'text'],
    ['count(prices)', 'number'],
  ])('type %s as %j', (source, type) => {
    const variables = Object.fromEntries(Object.entries(given).map(([name, [of]]) => [name, of]))
    expect(checkFormula(source, { variables }).type).toEqual(type)
  })

  it.each([
    ['append(prices, "x")', 'The values of append must be of the same type'],
    ['contains(prices, "x")', 'The values of contains must be of the same type'],
    ['sum(names)', '“list” of sum must be a list'],
    ['sum(5)', 'and “5” is a number'],
    ['distinct(files)', 'a list (each item: a single value)'],
    ['item(prices)', 'item is written item(list, n); here it has 1 value.'],
    [
      'sumProduct(prices, prices)',
      '“quantities” of sumProduct must be a list (each item: a number)',
    ],
  ])('refuse %s: %s', (source, part) => {
    const variables = Object.fromEntries(Object.entries(given).map(([name, [of]]) => [name, of]))
    expect(checkFormula(source, { variables }).problems[0]?.message.en).toContain(part)
  })

  it('sort as numbers do, and keep every item', () => {
    const numbers = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 60 })
    fc.assert(
      fc.property(numbers, (list) => {
        const stored = list.map(String)
        const sorted = computeFormula('sort(list)', { list: [{ list: 'number' }, stored] })
        expect(sorted).toEqual([...list].sort((a, b) => a - b).map(String))
      }),
    )
  })
})
