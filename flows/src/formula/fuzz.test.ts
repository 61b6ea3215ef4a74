import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleScope } from '../testing/sampleScope.ts'
import { checkFormula } from './checkFormula.ts'
import { compileFormula } from './compileFormula.ts'
import { Decimal } from './decimal.ts'
import { FormulaError } from './formulaError.ts'
import { formulaFunctions } from './functions/index.ts'
import { writeValue } from './jsonValue.ts'
import { checkTemplate, compileTemplate, templateParts } from './template.ts'
import { type FormulaTypes, readFrom, type Value } from './values.ts'

const line = { record: { name: 'text', price: 'money', due: 'date' } } as const
const types: FormulaTypes = {
  variables: {
    amount: 'money',
    ratio: 'number',
    due: 'date',
    opens: 'time',
    paid: 'boolean',
    city: 'text',
    unset: 'money',
    items: { list: line },
    policy: line,
    'contact.name': 'text',
  },
}
const record = new Map<string, Value>([
  ['name', 'Kopi'],
  ['price', new Decimal(85_000)],
  ['due', null],
])
const scope = sampleScope({
  read: readFrom({
    amount: new Decimal(25_000_000),
    ratio: new Decimal('0.015'),
    due: '2026-12-31',
    opens: '09:00',
    paid: true,
    city: 'Jakarta "Pusat" {x}',
    items: [record, null, record],
    policy: record,
    'contact.name': 'Budi',
  }),
})

/** Whatever stands in it, a formula gives a value of its type, or says in words why it cannot. */
function survives(source: string): void {
  const { type, problems } = checkFormula(source, types)
  expect(type === undefined).toBe(problems.length > 0)
  for (const { from, to, message } of problems) {
    expect(0 <= from && from <= to && to <= source.length).toBe(true)
    expect(message.en.length > 0 && message.id.length > 0).toBe(true)
  }
  if (type === undefined) return
  try {
    writeValue(type, compileFormula(source, types).evaluate(scope))
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error
  }
}

const VALID = [
  ...formulaFunctions.map(({ example }) => example),
  'if paid then amount * ratio else 0',
  'roundUpTo(annuity(amount, ratio / 12, 12), 100) <= amount and not paid',
  'append(items, {name: city, price: amount - 5, due: due + @"P1M"}).price',
  'sum(schedule(amount, ratio, 12, 2292000, due).interest) between 1 and 2',
  'opens + @"PT4H" > now() or city in ["a", \'b\'] or unset = null',
  'join(items.name, ", ") + text(policy.price) + contact.name',
]
const WORDS = [
  ...[
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '@',
    '\\',
    '.',
    ',',
    ':',
    ';',
    '%',
    '+',
    '-',
    '*',
    '/',
  ],
  ...['**', '=', '!=', '<', '>=', ' if ', ' then ', ' else ', ' and ', ' or ', ' not ', ' in '],
  ...[' between ', 'null', 'true', '0', '1e9', '.5', '9999999999', '@"P1M"', '@"2026-02-30"'],
  ...['amount', 'items', 'policy', '.price', '__proto__', 'constructor', 'toString', 'prototype'],
  ...['\u0000', '\ud800', '😀', '\n', '/**/', '${', '=>', 'hasOwnProperty(', '.valueOf()'],
]

/** Tokens of a valid formula dropped, doubled, swapped or replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom(...VALID),
    fc.array(
      fc.record({
        at: fc.nat(60),
        to: fc.constantFrom(...WORDS),
        how: fc.integer({ min: 0, max: 3 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([source, changes]) => {
    const tokens: string[] = source.match(/\w+|\s+|\W/g) ?? []
    for (const { at, to, how } of changes) {
      const place = at % tokens.length
      if (how === 0) tokens.splice(place, 1, to)
      else if (how === 1) tokens.splice(place, 0, to)
      else if (how === 2) tokens.splice(place, 1)
      else tokens.push(...tokens.slice(place))
      if (tokens.length === 0) tokens.push(to)
    }
    return tokens.join('')
  })

describe('a formula of any kind', () => {
  it('made of random signs is answered', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 })
    fc.assert(fc.property(text, survives), { numRuns: 3_000 })
  })

  it('made of random words is answered', () => {
    const words = fc.array(fc.constantFrom(...WORDS, ...VALID), { maxLength: 25 })
    fc.assert(
      fc.property(words, (parts) => survives(parts.join(''))),
      { numRuns: 3_000 },
    )
  })

  it('nearly right is answered', () => {
    fc.assert(fc.property(mutated, survives), { numRuns: 6_000 })
  })

  it('inside a text is answered', () => {
    const text = fc.array(fc.oneof(fc.constantFrom('{', '}', '{{', '}}', ' '), mutated), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(text, (parts) => {
        const source = parts.join('')
        expect(
          templateParts(source)
            .map(({ text: part }) => part)
            .join('').length,
        ).toBeLessThanOrEqual(source.length)
        if (checkTemplate(source, types).problems.length > 0) return
        try {
          compileTemplate(source, types).render(scope)
        } catch (error) {
          if (!(error instanceof FormulaError)) throw error
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('a formula as long as an attacker likes', () => {
  const MEGABYTE = 1_000_000
  const pieces = [
    'x',
    '(',
    '[',
    '{a:',
    '-',
    'not ',
    'if ',
    '1+',
    '"',
    "{'",
    '{',
    '}',
    '{a{b}',
    '.a',
    '\\"',
  ]

  it.each(pieces)('is refused at once: 1 MB of %s', (piece) => {
    const source = piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE)
    expect(checkFormula(source, types).problems).toHaveLength(1)
    expect(checkTemplate(source, types).problems).toHaveLength(1)
    expect(templateParts(source)).toHaveLength(1)
  })

  it.each(pieces)(
    'is read in time as a formula of 2,000 and a text of 20,000 characters: %s',
    (piece) => {
      survives(piece.repeat(2_000).slice(0, 2_000))
      checkTemplate(piece.repeat(20_000).slice(0, 20_000), types)
      templateParts(piece.repeat(20_000).slice(0, 20_000))
    },
  )

  it.each([
    ['(', '1', ')'],
    ['[', '1', ']'],
    ['{a: ', '1', '}'],
    ['first([', '1', '])'],
    ['if paid then ', '1', ' else 2'],
    ['-', '1', ''],
    ['not ', 'paid', ''],
    ['', 'policy', '.price'],
  ])('is refused when it is deep: %s%s%s', (open, inside, close) => {
    for (const levels of [51, 150, 400]) {
      survives(`${open.repeat(levels)}${inside}${close.repeat(levels)}`)
    }
    const { problems } = checkFormula(`${open.repeat(151)}${inside}${close.repeat(151)}`, types)
    expect(problems).toHaveLength(1)
  })
})

describe('a formula that asks for much work', () => {
  const longest = 'schedule(600000000, 0, 600, 1000000)'
  const cost = 'effectiveYearlyCost(100000, 600000000, 0, 600, 1000000)'
  const many = (source: string) => {
    const count = Math.floor(1_980 / (source.length + 3))
    return Array(count).fill(source).join(' + ')
  }

  it.each([
    ['sum of schedules', many(`count(${longest})`)],
    ['sum of yearly costs', many(cost)],
    ['sum of long lists', many('count(repeat(1, 1000))')],
    ['sum of sorted lists', many('first(sort(repeat(1, 1000)))')],
    ['sum of work days', many('count([addWorkdays(today(), 1000)])')],
    ['sum of powers', many('1.000001 ** 999')],
    ['long text', many('length(repeat("x", 1)  = null)').slice(0, 10)],
    ['comparison of lists', `${many('repeat(1, 1000)').replaceAll(' + ', ' = ')}`],
  ])('ends within a blink: %s', (_, source) => {
    survives(source)
  })

  it('is stopped in words', () => {
    const { evaluate } = compileFormula(many(`count(${longest})`), types)
    expect(() => evaluate(scope)).toThrow('This formula takes too much work.')
    expect(() => evaluate(scope)).toThrow(FormulaError)
  })

  it('may still ask for what a product needs', () => {
    const schedule = 'sum(schedule(500000000, 0.008, 360, 4242000).interest)'
    expect(compileFormula(schedule, types).evaluate(scope)).toBeInstanceOf(Decimal)
    expect(compileFormula(cost, types).evaluate(scope)).toBeInstanceOf(Decimal)
  })
})
