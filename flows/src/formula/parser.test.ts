import { readFileSync } from 'node:fs'
import { buildParserFile } from '@lezer/generator'
import { describe, expect, it } from 'vitest'
import { CHECKS } from './checkExpression.ts'
import { checkFormula } from './checkFormula.ts'
import { KEYWORDS } from './keywords.ts'
import { parser } from './parser.ts'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

describe('the committed parser', () => {
  it('is the one that the grammar gives', () => {
    const built = buildParserFile(read('./formula.grammar'), {
      typeScript: true,
      includeNames: true,
      fileName: 'formula.grammar',
    })
    expect(read('./parser.ts').trim()).toBe(built.parser.trim())
  })

  it('has a check for each kind of expression', () => {
    const expressions = parser.nodeSet.types.filter((type) => type.is('Expression') && !type.isTop)
    const names = expressions.map(({ name }) => name).filter((name) => name !== 'Expression')
    expect([...CHECKS.keys()].sort()).toEqual([...new Set(names)].sort())
  })

  it('takes no keyword as the name of a variable, and every other word', () => {
    const words = parser.nodeSet.types.map(({ name }) => name).filter((name) => /^[a-z]+$/.test(name))
    expect([...KEYWORDS].sort()).toEqual(words.sort())
    for (const word of [...KEYWORDS, 'iff', 'android', 'notes', 'round', 'today']) {
      const { reads } = checkFormula(`${word} = 1`, { variables: { [word]: 'number' } })
      expect(reads).toEqual(KEYWORDS.includes(word) ? [] : [word])
    }
  })
})
