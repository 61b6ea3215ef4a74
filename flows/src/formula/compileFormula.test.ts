import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileFormula } from './compileFormula.ts'
import { Decimal } from './decimal.ts'
import { FormulaError } from './formulaError.ts'
import { writeValue } from './jsonValue.ts'
import { type FormulaTypes, readFrom, type Scope, type Value } from './values.ts'

const types: FormulaTypes = {
  variables: {
    income: 'money',
    debts: 'money',
    ratio: 'number',
    paid: 'boolean',
    born: 'date',
    city: 'text',
    tenors: { list: 'number' },
    'contact.name': 'text',
  },
}

const values: Record<string, Value> = {
  income: new Decimal(9_500_000),
  debts: null,
  ratio: new Decimal('0.35'),
  paid: true,
  born: '1990-02-15',
  city: 'Jakarta',
  tenors: [new Decimal(6), new Decimal(12)],
  'contact.name': 'Budi',
}
const scope: Scope = {
  read: readFrom(values),
  language: 'en',
  currency: 'IDR',
  today: '2026-11-23',
  time: '14:30',
  holidays: new Set(),
}

const evaluate = (source: string, changed: Record<string, Value> = {}) => {
  const formula = compileFormula(source, types)
  const value = formula.evaluate({ ...scope, read: readFrom({ ...values, ...changed }) })
  return writeValue(formula.type, value)
}

function errorOf(work: () => unknown): FormulaError {
  try {
    work()
  } catch (error) {
    if (error instanceof FormulaError) return error
    throw error
  }
  throw new Error('Nothing was thrown')
}

describe('the value of a formula', () => {
  it.each([
    ['0.1 + 0.2', '0.3'],
    ['2 + 3 * 4', '14'],
    ['(2 + 3) * 4', '20'],
    ['10 - 4 - 3', '3'],
    ['100 / 10 / 2', '5'],
    ['-2 ** 2', '-4'],
    ['2 ** 3 ** 2', '512'],
    ['2 ** -2', '0.25'],
    ['1 / 3', '0.3333333333333333333333333333333333'],
    ['0.1 + 0.2 = 0.3', true],
    ['1.0 = 1', true],
    ['2 < 10', true],
    ['@"2026-09-30" < @"2026-11-01"', true],
    ['ratio between 0.35 and 0.4', true],
    ['6 in tenors and not(7 in tenors)', true],
    ['not paid or ratio > 1', false],
    ['city + " – " + contact.name', 'Jakarta – Budi'],
    ['"say \\"hi\\"\\n" + \'it\\\'s\'', 'say "hi"\nit\'s'],
    ['if ratio > 0.3 then "high" else "low"', 'high'],
    ['income * ratio', '3325000'],
    ['[1, 2 * 3]', ['1', '6']],
    ['[1, 2] = [1.0, 2]', true],
    ['null', null],
  ])('of %s is %s', (source, value) => {
    expect(evaluate(source)).toEqual(value)
  })

  it('names what it reads and gives', () => {
    const { source, type, reads } = compileFormula('income * ratio', types)
    expect({ source, type, reads }).toEqual({
      source: 'income * ratio',
      type: 'money',
      reads: ['income', 'ratio'],
    })
  })

  it('leaves alone what is not needed', () => {
    expect(evaluate('if paid then 1 else 1 / 0')).toBe('1')
    expect(evaluate('paid or 1 / 0 > 1')).toBe(true)
    expect(evaluate('not paid and debts > 1')).toBe(false)
  })
})

describe('an unset variable', () => {
  it('can be asked for, and equals only nothing', () => {
    expect(evaluate('debts = null')).toBe(true)
    expect(evaluate('debts != null')).toBe(false)
    expect(evaluate('debts = 0')).toBe(false)
    expect(evaluate('debts in [0, 1]')).toBe(false)
    expect(evaluate('if debts = null then 0 else debts')).toBe('0')
    expect(evaluate('debts')).toBe(null)
  })

  it.each(['debts + 1', 'debts < 1', '-debts', 'debts between 0 and 1', 'max(debts, 1)'])(
    'cannot be computed with: %s',
    (source) => {
      expect(errorOf(() => evaluate(source)).words).toEqual({
        en: '“debts” has no value yet.',
        id: '“debts” belum ada nilainya.',
      })
    },
  )

  it('may also be missing from the scope', () => {
    const formula = compileFormula('city = null', types)
    expect(formula.evaluate({ ...scope, read: readFrom({}) })).toBe(true)
  })

  it('is no yes or no', () => {
    const unset = { paid: null }
    for (const source of ['not paid', 'paid and paid', 'if paid then 1 else 2']) {
      expect(errorOf(() => evaluate(source, unset)).message).toBe('“paid” has no value yet.')
    }
  })
})

describe('a failing formula', () => {
  it.each([
    ['1 / (ratio - ratio)', '“(ratio - ratio)” is zero'],
    ['income / (0 * income)', 'divided by zero'],
    ['0 ** -1', 'divided by zero'],
    ['10 ** 31', 'too large'],
    ['income * 10 ** 29', 'too large'],
    ['10 ** 1000', 'too large'],
    ['2 ** 0.5', 'whole number from -1000 to 1000'],
    ['2 ** 1001', 'whole number from -1000 to 1000'],
    ['round(1, 2.5)', '“places” must be a whole number from 0 to 10'],
    ['floorTo(1, 0)', '“step” must be more than zero'],
  ])('%s throws “%s”', (source, part) => {
    const error = errorOf(() => evaluate(source))
    expect(error.message).toContain(part)
    expect(error.words.en).toBe(error.message)
    expect(error.words.id).not.toBe('')
  })

  it('stops a text that grows for ever', () => {
    const city = 'x'.repeat(6_000)
    expect(errorOf(() => evaluate('city + city', { city })).message).toContain('too long')
  })

  it('with a mistake in it is refused before it can run', () => {
    expect(errorOf(() => compileFormula('income + ', types)).words.id).toContain('Rumus berhenti')
    expect(errorOf(() => compileFormula('zzz', types)).message).toContain('no variable named “zzz”')
  })

  it('loses the tiniest numbers instead of growing their digits', () => {
    expect(evaluate('10 ** -1000')).toBe('0')
    expect(evaluate('1 / 10 ** 30')).toBe(`0.${'0'.repeat(29)}1`)
  })
})

type Tree = { text: string; value: Decimal | undefined }

/** Arithmetic as text and, beside it, computed by the decimal library itself. */
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc
      .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
      .map(([digits, places]): Tree => {
        const value = new Decimal(digits).div(new Decimal(10).pow(places))
        return { text: value.toFixed(), value }
      }),
    fc
      .tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree'))
      .map(([left, operator, right]): Tree => {
        const text = `(${left.text}) ${operator} (${right.text})`
        return { text, value: computed(left.value, operator, right.value) }
      }),
  ),
}))

function computed(left: Decimal | undefined, operator: string, right: Decimal | undefined) {
  if (!left || !right || (operator === '/' && right.isZero())) return undefined
  const operations: Record<string, Decimal> = {
    '+': left.plus(right),
    '-': left.minus(right),
    '*': left.times(right),
  }
  const value = operations[operator] ?? left.div(right)
  return value.abs().gt('1e30') ? undefined : value
}

describe('random arithmetic', () => {
  it('agrees with the decimal library, or fails where that has no answer', () => {
    fc.assert(
      fc.property(tree, ({ text, value }) => {
        const { evaluate: run } = compileFormula(text, types)
        if (value === undefined) expect(() => run(scope)).toThrow(FormulaError)
        else expect(String(run(scope))).toBe(String(value))
      }),
      { numRuns: 500 },
    )
  })
})
