import { type FlowNode, kindOf, kinds, nodeKinds } from '@alur/flows'
import { describe, expect, it } from 'vitest'
import { type Reading, stepText } from '../document/reading.ts'
import { sampleFlow } from '../document/testing/sampleFlow.ts'
import { interfaceLanguages } from '../words/words.ts'
import { exitLabel } from './exitLabel.ts'
import { kindWords } from './index.ts'

function reading(language: 'en' | 'id'): Reading {
  return { language, defaultLanguage: 'en', words: interfaceLanguages[language].desk }
}

function sample(kind: string): FlowNode {
  const node = sampleFlow().nodes.find((one) => one.kind === kind)
  if (!node) throw new Error(`The sample has no ${kind}`)
  return node
}

describe('the label of an exit', () => {
  it.each(nodeKinds)('is words in both languages for a %s', (kind) => {
    const node = sample(kind)
    for (const language of ['en', 'id'] as const) {
      for (const { id, text, name } of kindOf(node).exits(node.data)) {
        const label = exitLabel(node, id, reading(language))
        expect(label).not.toBe('')
        const words = interfaceLanguages[language].desk
        const own = kindWords(kind, words).exits?.[id]
        // What a subflow ends with is the author's own word until it is given a name.
        const isNamed = own || words.exits[id] || text || name || kind === 'subflow'
        expect([kind, id, Boolean(isNamed)]).toEqual([kind, id, true])
      }
    }
  })

  it('differs between the exits of one step', () => {
    for (const kind of nodeKinds) {
      const node = sample(kind)
      const labels = kindOf(node)
        .exits(node.data)
        .map(({ id }) => exitLabel(node, id, reading('id')))
      expect([kind, new Set(labels).size]).toEqual([kind, labels.length])
    }
  })

  it('says how a wait ends only where it may end in two ways', () => {
    const node = sample('wait')
    expect(exitLabel(node, 'next', reading('en'))).toBe('then')
    const data = { ...kinds.wait.sample, event: 'bill.paid' }
    const both = { ...node, data } as FlowNode
    expect(exitLabel(both, 'next', reading('en'))).toBe('time is up')
    expect(exitLabel(both, 'happened', reading('id'))).toBe('terjadi')
  })
})

describe('the words of a step', () => {
  it('are what it says, else what it does', () => {
    expect(stepText(sample('message'), reading('id'))).toBe('Hai {contact.name}')
    expect(stepText(sample('connector'), reading('id'))).toBe('loan.decide')
    expect(stepText(sample('wait'), reading('id'))).toBe('')
  })
})
