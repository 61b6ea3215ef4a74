import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFormula } from './checkFormula.ts'

const types = { variables: { income: 'money', paid: 'boolean' } } as const

describe('a formula that cannot be read', () => {
  it.each([
    ['', 0, 0, 'Write a formula here.'],
    ['  ', 0, 2, 'Write a formula here.'],
    ['1 +', 2, 3, 'The formula stops too early: something is missing at its end.'],
    ['income >= ', 8, 9, 'The formula stops too early: something is missing at its end.'],
    ['(1 + 2', 5, 6, 'A bracket is not closed: add “)”.'],
    ['max(1, 2', 7, 8, 'A bracket is not closed: add “)”.'],
    ['[1, 2', 4, 5, 'A list is not closed: add “]”.'],
    ['{a: 1', 4, 5, 'A record is not finished: write {name: value} and close it with “}”.'],
    ['{}', 1, 2, '“}” is not expected here.'],
    ['if paid then 1', 13, 14, 'Write it whole: if … then … else ….'],
    ['25jt', 2, 4, '“jt” is not expected here.'],
    ['1 2', 2, 3, '“2” is not expected here.'],
    ['1 < 2 < 3', 6, 7, '“<” is not expected here.'],
    ['1)', 1, 2, '“)” is not expected here.'],
    ['1 + *2', 4, 5, '“*” is not expected here.'],
    ['a..b', 2, 3, '“.” is not expected here.'],
    ['💰 + 1', 0, 2, '“💰” is not expected here.'],
    ['income = "a', 9, 11, 'The text that starts here has no closing quote.'],
    ["income = 'it's'", 13, 14, '“s” is not expected here.'],
  ])('%s: at %i to %i, “%s”', (source, from, to, en) => {
    expect(checkFormula(source, types).problems).toEqual([
      { from, to, message: { en, id: expect.any(String) } },
    ])
  })

  it.each([
    ['income == 1', '==', '='],
    ['income <> 1', '<>', '!='],
    ['income => 1', '=>', '>='],
    ['paid && paid', '&&', 'and'],
    ['paid || paid', '||', 'or'],
    ['!paid', '!', 'not'],
    ['2 ^ 3', '^', '**'],
    ['2 × 3', '×', '*'],
    ['income ≥ 1', '≥', '>='],
    ['max(1; 2)', ';', ','],
    ['IF paid THEN 1 ELSE 2', 'IF', 'if'],
    ['paid AND paid', 'AND', 'and'],
    ['1.500.000', '1.500.000', '1500000'],
    ['income > 25,000,000', '25,000,000', '25000000'],
  ])('%s: says what to write for %s', (source, slip, write) => {
    const [problem] = checkFormula(source, types).problems
    expect(problem?.message.en).toBe(`Write “${write}” instead of “${slip}”.`)
    expect(source.slice(problem?.from, problem?.to)).toBe(slip)
  })

  it('says how a percentage is written', () => {
    expect(checkFormula('35%', types).problems[0]?.message.en).toContain('0.35 for 35%')
  })
})

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    ...['(', ')', '[', ']', '"', "'", '@', '{', '}', '\\', '.', ',', '+', '-', '*', '**', '/', '='],
    ...['if ', ' then ', ' else ', ' and ', ' or ', 'not ', ' in ', ' between ', 'null', 'true'],
    ...['income', 'paid', 'round', '1', '0.5', '\u0000', '\ud800', '😀', '__proto__'],
  )

  it('is answered without a throw, with problems inside the source', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (source) => {
        const { type, problems } = checkFormula(source, types)
        expect(type === undefined).toBe(problems.length > 0)
        for (const { from, to } of problems) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeLessThanOrEqual(source.length)
          expect(from).toBeLessThanOrEqual(to)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it.each(['(', '[', '-', 'not ', 'if ', 'max(', '1+', '2**', '"\\', 'if paid then 1 else '])(
    'is answered in time when it is 2,000 characters of %s',
    (piece) => {
      const source = piece.repeat(2_000).slice(0, 2_000)
      expect(checkFormula(source, types).problems).toHaveLength(1)
    },
  )
})
