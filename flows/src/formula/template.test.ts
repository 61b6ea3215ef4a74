import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Decimal } from './decimal.ts'
import { FormulaError } from './formulaError.ts'
import { checkTemplate, compileTemplate, templateParts } from './template.ts'
import { type FormulaTypes, readFrom, type Scope, type Value } from './values.ts'

const types: FormulaTypes = {
  variables: {
    'contact.name': 'text',
    amount: 'money',
    tenor: 'number',
    due: 'date',
    paid: 'boolean',
    tenors: { list: 'number' },
    note: 'text',
  },
}

const values: Record<string, Value> = {
  'contact.name': 'Budi',
  amount: new Decimal(2_292_000),
  tenor: new Decimal('1234.5'),
  due: '2026-08-05',
  paid: false,
  tenors: [new Decimal(6), new Decimal(12)],
  note: null,
}
const scope: Scope = {
  read: readFrom(values),
  language: 'id',
  currency: 'IDR',
  today: '2026-11-23',
  time: '14:30',
  holidays: new Set(),
}

const render = (source: string, language = 'id') =>
  compileTemplate(source, types).render({ ...scope, language })

describe('a text with formulas', () => {
  it('shows each value as its reader writes it', () => {
    const source = '{contact.name}: {amount}, {tenor}, {due}, {paid}, {tenors}'
    expect(render(source, 'id')).toBe('Budi: Rp2.292.000, 1.234,5, 5 Agu 2026, tidak, 6, 12')
    expect(render(source, 'en')).toBe('Budi: IDR 2,292,000, 1,234.5, 5 Aug 2026, no, 6, 12')
    expect(render(source, 'jv')).toBe(render(source, 'en'))
  })

  it('shows nothing for an unset variable', () => {
    expect(render('[{note}{null}]')).toBe('[]')
    expect(render('[{if note = null then "-" else note}]')).toBe('[-]')
  })

  it.each([
    ['', ''],
    ['plain', 'plain'],
    ['{{tenor}}', '{tenor}'],
    ['{{{contact.name}}}', '{Budi}'],
    ['a } b', 'a } b'],
    ['{"}"}', '}'],
    ['{\'{\' + "}"}', '{}'],
    ['{"a\\"}b"}', 'a"}b'],
  ])('reads the braces of %s', (source, text) => {
    expect(render(source)).toBe(text)
  })

  it('keeps what a customer wrote as it is, braces included', () => {
    const read = readFrom({ ...values, 'contact.name': '{amount}' })
    expect(compileTemplate('{contact.name}', types).render({ ...scope, read })).toBe('{amount}')
  })

  it('fails as its formulas do', () => {
    expect(() => render('{amount / 0}')).toThrow(FormulaError)
    expect(() => compileTemplate('{zzz}', types)).toThrow('no variable named “zzz”')
  })
})

describe('the check of a text', () => {
  it('gives places in the whole text, in their order', () => {
    const source = 'Hi {zzz}, {amount + tenor} {'
    const { type, problems, reads } = checkTemplate(source, types)
    expect(type).toBe('text')
    expect(reads).toEqual(['amount', 'tenor'])
    expect(problems.map(({ from, to }) => source.slice(from, to))).toEqual([
      'zzz',
      'amount + tenor',
      '{',
    ])
  })

  it.each([
    ['{}', 'Write a formula here.'],
    ['{amount', 'no partner'],
    ['{"amount}', 'no closing quote'],
    ['{a{b}', 'is not expected here'],
    ['x'.repeat(20_001), 'too long'],
  ])('refuses %s', (source, part) => {
    expect(checkTemplate(source, types).problems[0]?.message.en).toContain(part)
  })

  it('never throws', () => {
    const piece = fc.oneof(
      fc.constantFrom('{', '}', '{{', '}}', '"', "'", '\\', 'amount', '+', ' '),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('')
        const { problems } = checkTemplate(source, types)
        for (const { from, to } of problems) {
          expect(0 <= from && from <= to && to <= source.length).toBe(true)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('the parts of a text', () => {
  it('are its words as read and its formulas with their places', () => {
    expect(templateParts('Hi {contact.name}: {{x}}')).toEqual([
      { text: 'Hi ' },
      { text: '{contact.name}', formula: { source: 'contact.name', from: 4, to: 16 } },
      { text: ': {x}' },
    ])
  })

  it('end in plain words where a brace stays open', () => {
    expect(templateParts('Hi {name')).toEqual([{ text: 'Hi {name' }])
  })
})
