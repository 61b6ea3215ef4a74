import { type FlowNode, kinds, type NodeKind, nodeKinds } from '@alur/flows'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../document/reading.ts'
import { interfaceLanguages } from '../words/words.ts'
import { nodeRows } from './index.ts'
import type { Row } from './row.ts'

function rowsOf(kind: NodeKind, data: object, language: 'en' | 'id' = 'en'): Row[] {
  const reading: Reading = {
    language,
    defaultLanguage: 'en',
    words: interfaceLanguages[language].desk,
  }
  // The data of each case below is of its own kind.
  const node = { id: 'a', kind, position: { x: 0, y: 0 }, data } as FlowNode
  return nodeRows(node, reading)
}

const textsOf = (rows: Row[]) =>
  rows.map((row) => {
    if (row.part === 'bubble')
      return row.lines
        .flat()
        .map(({ text }) => text)
        .join('')
    return row.part === 'line' ? `${row.name} ${row.text}`.trim() : row.text
  })

describe('the rows of a card', () => {
  it.each(nodeKinds)('are there for a new %s, and never empty', (kind) => {
    for (const language of ['en', 'id'] as const) {
      for (const text of textsOf(rowsOf(kind, kinds[kind].create(), language))) {
        expect(text.trim()).not.toBe('')
      }
    }
  })

  it('show the button of a link, and a place without words', () => {
    const link = { type: 'link', button: { en: 'See rates' }, url: 'https://example.com' }
    expect(rowsOf('message', { text: { en: 'Hi' }, attach: link })).toMatchObject([
      { part: 'bubble' },
      { part: 'option', text: 'See rates' },
    ])
    const place = { type: 'location', latitude: '1', longitude: '2', name: { en: 'Branch' } }
    expect(textsOf(rowsOf('message', { text: {}, attach: place }, 'id'))).toEqual([
      'Tempat di peta Branch',
    ])
  })

  it('lead the items of a list out by one way', () => {
    const from = { list: 'accounts', title: { en: '{row.name}' } }
    expect(rowsOf('choice', { text: { en: 'Which?' }, options: [], from })).toMatchObject([
      { part: 'bubble' },
      { part: 'option', exit: 'next', text: 'each of accounts' },
    ])
  })

  it('say what ends a wait, in the language of the desk', () => {
    const data = {
      for: { amount: 1, unit: 'days' },
      until: 'dueOn',
      at: '09:00',
      event: 'bill.paid',
    }
    expect(textsOf(rowsOf('wait', data))).toEqual(['1 day', 'until dueOn 09:00', 'or bill.paid'])
    expect(textsOf(rowsOf('wait', data, 'id'))[0]).toBe('1 hari')
  })

  it('give the shares of an experiment', () => {
    expect(textsOf(rowsOf('experiment', kinds.experiment.sample))).toEqual([
      'greeting',
      'Formal · 80 %',
      'Warm · 20 %',
    ])
  })

  it('mark the formulas in the lines of a disclosure', () => {
    const [, fact] = rowsOf('disclosure', kinds.disclosure.sample)
    expect(fact).toMatchObject({ name: 'Loan', text: '{amount}', isTemplate: true })
  })
})
