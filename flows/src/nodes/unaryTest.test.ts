import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renameInFormula } from '../compile/renameVariables.ts'
import { checkFormula } from '../formula/checkFormula.ts'
import { compileFormula } from '../formula/compileFormula.ts'
import { Decimal } from '../formula/decimal.ts'
import { readFrom } from '../formula/values.ts'
import { sampleScope } from '../testing/sampleScope.ts'
import { changeInTest, unaryTest } from './unaryTest.ts'

const types = { x: 'number', t: 'text', d: 'date', yes: 'boolean', y: 'number' } as const

function holds(input: string, cell: string, values: Record<string, number | string | boolean>) {
  const read = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? new Decimal(value) : value,
    ]),
  )
  const formula = compileFormula(unaryTest(input, cell), { variables: types })
  return formula.evaluate(sampleScope({ read: readFrom(read) }))
}

describe('unaryTest', () => {
  it.each([
    ['-', 'true'],
    ['  ', 'true'],
    ['5', 'x = 5'],
    ['-5', 'x = -5'],
    ['< 10', 'x < 10'],
    ['!= 10', 'x != 10'],
    ['1, 2, 3', 'x in [1, 2, 3]'],
    ['1, > 10, 2', '(x in [1, 2]) or (x > 10)'],
    ['between 1 and 3', 'x between 1 and 3'],
    ['in [1, 2]', 'x in [1, 2]'],
    ['[1..3]', 'x >= 1 and x <= 3'],
    ['(1..3]', 'x > 1 and x <= 3'],
    ['[1..3), 7', '(x = 7) or (x >= 1 and x < 3)'],
    ['not 1, 2', 'not (x in [1, 2])'],
    ['not(1, 2)', 'not (x in [1, 2])'],
    ['not (1..3)', 'not (x > 1 and x < 3)'],
    ['not between 1 and 3', 'not (x between 1 and 3)'],
    ['max(1, 2)', 'x = max(1, 2)'],
    ['(1) + (2)', 'x = (1) + (2)'],
    ['null', 'x = null'],
  ])('reads the cell %j as %j', (cell, formula) => {
    expect(unaryTest('x', cell)).toBe(formula)
  })

  it('puts an input that is computed in brackets', () => {
    expect(unaryTest('x + 1', '< 10')).toBe('(x + 1) < 10')
    expect(unaryTest(' contact.name ', '"Sari"')).toBe('contact.name = "Sari"')
  })

  it('leaves commas, brackets and quotes inside texts alone', () => {
    expect(unaryTest('t', '"a, b", "c)"')).toBe('t in ["a, b", "c)"]')
    expect(unaryTest('t', '"say \\"a, b\\""')).toBe('t = "say \\"a, b\\""')
    expect(unaryTest('t', "'it, too'")).toBe("t = 'it, too'")
    expect(unaryTest('t', '["a..b"]')).toBe('t = ["a..b"]')
  })

  it('decides as the cell says', () => {
    expect(holds('x', '[1..3), 7', { x: 7 })).toBe(true)
    expect(holds('x', '[1..3), 7', { x: 3 })).toBe(false)
    expect(holds('x', 'not [1..3]', { x: 3 })).toBe(false)
    expect(holds('x', '> y * 2', { x: 5, y: 2 })).toBe(true)
    expect(holds('d', '[@"2026-01-01"..@"2026-12-31"]', { d: '2026-06-30' })).toBe(true)
    expect(holds('yes', 'true', { yes: true })).toBe(true)
    expect(holds('t', 'not "a"', { t: 'b' })).toBe(true)
  })

  it.each(['<', '1,', ', 1', 'not', '1..3', '[1..', '< 5 or > 10', '"open', 'between 1', '5)'])(
    'makes a formula with a problem of the broken cell %j',
    (cell) => {
      const checked = checkFormula(unaryTest('x', cell), { variables: types, expects: 'boolean' })
      expect(checked.problems).not.toEqual([])
    },
  )

  it('never throws and is quick, whatever stands in the cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (cell) => {
        expect(typeof unaryTest('x', cell)).toBe('string')
      }),
    )
    for (const char of ['(', '"', '..', ',', '\\', 'not ']) {
      expect(typeof unaryTest('x', char.repeat(250))).toBe('string')
    }
  })

  it('turns every test round with not', () => {
    const cell = fc.constantFrom('3', '< 3', '1, 2', '[1..3]', 'between 1 and 3', '> 2, 0')
    fc.assert(
      fc.property(cell, fc.integer({ min: -1, max: 5 }), (test, x) => {
        expect(holds('x', `not ${test}`, { x })).toBe(!holds('x', test, { x }))
      }),
    )
  })
})

describe('changeInTest', () => {
  it.each([
    ['-', '-'],
    ['', ''],
    ['< y', '< my'],
    ['"y", y', '"y", my'],
    ['between y and 3', 'between my and 3'],
    ['in [1, y]', 'in [1, my]'],
    [' [y..y + 1), y', ' [my..my + 1), my'],
    ['not(y, x)', 'not(my, mx)'],
    ['not (y..3)', 'not (my..3)'],
    ['not between y and x', 'not between my and mx'],
    ['max(y, 1)', 'max(my, 1)'],
  ])('renames the variables of the cell %j', (cell, renamed) => {
    const rename = (formula: string) => renameInFormula(formula, (name) => `m${name}`)
    expect(changeInTest(cell, rename)).toBe(renamed)
  })
})
