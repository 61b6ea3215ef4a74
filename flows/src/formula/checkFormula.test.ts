import { describe, expect, it } from 'vitest'
import { checkFormula } from './checkFormula.ts'
import type { FormulaTypes } from './values.ts'

const types: FormulaTypes = {
  variables: {
    income: 'money',
    amount: 'money',
    ratio: 'number',
    paid: 'boolean',
    born: 'date',
    city: 'text',
    tenors: { list: 'number' },
    steps: { list: 'money' },
    'contact.name': 'text',
  },
}

const check = (source: string) => checkFormula(source, types)

describe('the type of a formula', () => {
  it.each([
    ['1 + 2.5', 'number'],
    ['income + amount', 'money'],
    ['income - 100', 'money'],
    ['income * ratio', 'money'],
    ['ratio * income', 'money'],
    ['income / 12', 'money'],
    ['income / amount', 'number'],
    ['1000000 / amount', 'number'],
    ['-income', 'money'],
    ['2 ** -3', 'number'],
    ['city + ", " + contact.name', 'text'],
    ['income < 3000000', 'boolean'],
    ['income = -(1 + 2)', 'boolean'],
    ['born < @"2008-01-01"', 'boolean'],
    ['born between @"1960-01-01" and today()', 'boolean'],
    ['city = null', 'boolean'],
    ['ratio in tenors', 'boolean'],
    ['income in [1000000, amount]', 'boolean'],
    ['city in ["Jakarta", "Bandung"]', 'boolean'],
    ['not paid and ratio > 0 or paid', 'boolean'],
    ['if paid then income else 0', 'money'],
    ['if paid then null else city', 'text'],
    ['max(amount, 0, income)', 'money'],
    ['max(1, ratio)', 'number'],
    ['roundUpTo(annuity(amount, ratio, 12), 100)', 'money'],
    ['effectiveYearlyCost(amount, amount, ratio, 12, income)', 'number'],
    ['null', 'nothing'],
  ])('of %s is %s', (source, type) => {
    expect(check(source)).toMatchObject({ type, problems: [] })
  })

  it('of a list names the type of its items', () => {
    expect(check('[1, 2, null]').type).toEqual({ list: 'number' })
    expect(check('[amount, 5]').type).toEqual({ list: 'money' })
    expect(check('[]').type).toEqual({ list: 'nothing' })
  })

  it('may be demanded, and a constant number then counts as money', () => {
    const expects = (source: string, type: 'money' | 'number') =>
      checkFormula(source, { ...types, expects: type })
    expect(expects('25 * 1000000', 'money')).toMatchObject({ type: 'money', problems: [] })
    expect(expects('null', 'money')).toMatchObject({ type: 'nothing', problems: [] })
    expect(expects('ratio', 'money').problems[0]?.message).toEqual({
      en: 'Here an amount of money is needed, and the formula gives a number.',
      id: 'Di sini perlu jumlah uang, sedangkan rumus menghasilkan angka.',
    })
    expect(expects('income', 'number').problems).toHaveLength(1)
  })
})

describe('a mistake', () => {
  it.each([
    ['income + ratio', 0, 14, 'Money goes with money'],
    ['income * amount', 0, 15, 'cannot be multiplied'],
    ['ratio / income', 0, 14, 'cannot be divided'],
    ['income ** 2', 0, 11, 'raised to a power'],
    ['city + ratio', 0, 12, 'number(x)'],
    ['born + born', 0, 11, 'A date moves by days'],
    ['born * 2', 0, 8, 'Only numbers can'],
    ['born + @"PT4H"', 0, 14, 'A date moves by days'],
    ['now() + 1', 0, 9, 'A date moves by days'],
    ['now() - @"P1D"', 0, 14, 'A date moves by days'],
    ['null + 1', 0, 8, 'nothing (null)'],
    ['-city', 0, 5, 'can be negative'],
    ['income = "a"', 0, 12, 'cannot be compared'],
    ['income < ratio', 0, 14, 'cannot be compared'],
    ['city < "b"', 0, 10, 'Use = or !='],
    ['null < 1', 0, 8, 'Use = or !='],
    ['ratio between 1 and born', 0, 24, '“born” is a date'],
    ['ratio in 5', 0, 10, 'a list is needed'],
    ['city in tenors', 0, 14, 'cannot be compared'],
    ['[1, "a"]', 0, 8, 'same type'],
    ['paid and income', 9, 15, 'a yes or no is needed'],
    ['not ratio', 4, 9, 'a yes or no is needed'],
    ['if ratio then 1 else 2', 3, 8, 'a yes or no is needed'],
    ['if paid then 1 else city', 0, 24, 'Both ways'],
    ['round(city)', 6, 10, '“x” of round must be a number or an amount of money'],
    ['age(born, 5)', 10, 11, '“onDate” of age must be a date'],
    ['round(null)', 6, 10, 'nothing (null)'],
    ['max(1)', 0, 6, 'max is written max(a, b, …) or max(list); here it has 1 value.'],
    ['today(1)', 0, 8, 'today is written today(); here it has 1 value.'],
    ['round(1, 2, 3)', 0, 14, 'round(x, places?)'],
    ['max(income, ratio)', 0, 18, 'mixed'],
    ['incom > 1', 0, 5, 'Did you mean “income”?'],
    ['Income > 1', 0, 6, 'Did you mean “income”?'],
    ['contact.nam', 0, 11, 'Did you mean “contact.name”?'],
    ['zzz', 0, 3, 'There is no variable named “zzz”.'],
    ['anuity(1, 0, 2)', 0, 6, 'Did you mean “annuity”?'],
    ['@"2026-02-29"', 0, 13, 'no such date'],
    [`1${'0'.repeat(40)}`, 0, 41, 'too large'],
  ])('in %s stands at %i to %i and says “%s”', (source, from, to, part) => {
    const { type, problems } = check(source)
    expect(type).toBeUndefined()
    expect(problems).toEqual([
      { from, to, message: { en: expect.stringContaining(part), id: expect.any(String) } },
    ])
    expect(problems[0]?.message.id).not.toBe(problems[0]?.message.en)
  })

  it('is told once for each place, and not again for what contains it', () => {
    expect(check('if zzz then yyy + 1 else income').problems.map(({ from }) => from)).toEqual([
      3, 12,
    ])
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'is a name that every object has: %s',
    (name) => {
      expect(check(name).problems[0]?.message.en).toContain('There is no variable named')
      expect(check(`${name}(1)`).problems[0]?.message.en).toContain('There is no function named')
    },
  )
})

describe('the variables read', () => {
  it('are known ones, once each and sorted, even in a formula with problems', () => {
    const read = ['amount', 'contact.name', 'income']
    expect(check('income + amount + income + zzz + contact.name').reads).toEqual(read)
    expect(check('income + amount contact.name').reads).toEqual(['amount', 'income'])
  })
})

describe('size', () => {
  it('ends at 2,000 characters', () => {
    const longest = `1${' '.repeat(1_999)}`
    expect(check(longest).problems).toEqual([])
    expect(check(`${longest} `).problems[0]?.message.en).toContain('2,000 characters')
  })

  it('ends at 50 levels', () => {
    const nested = (levels: number) => `${'('.repeat(levels)}1${')'.repeat(levels)}`
    expect(check(nested(50)).problems).toEqual([])
    expect(check(nested(51)).problems[0]?.message.en).toContain('Too many brackets')
    expect(check('-'.repeat(60).concat('1')).problems).toHaveLength(1)
    expect(check('not '.repeat(60).concat('paid')).problems).toHaveLength(1)
  })

  it('lets a sum be long, but not without end', () => {
    expect(check(Array(250).fill('1').join('+')).problems).toEqual([])
    expect(check(Array(900).fill('1').join('+')).problems[0]?.message.en).toContain('Too many')
    expect(check(Array(600).fill('2').join('**')).problems[0]?.message.en).toContain('Too many')
  })
})
