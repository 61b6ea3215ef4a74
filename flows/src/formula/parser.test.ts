import { readFileSync } from 'node:fs'
import { buildParserFile } from '@lezer/generator'
import { describe, expect, it } from 'vitest'
import { CHECKS } from './checkExpression.ts'
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
})
