import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Variable } from '../document/variable.ts'
import { plainVariable } from '../testing/smallFlow.ts'
import { answered, callsOf, stepAlone } from '../testing/stepAlone.ts'
import { kindOf, nodeKinds } from './index.ts'
import type { Values } from './kind.ts'

const names = ['amount', 'reference', 'file', 'answer', 'source', 'note', 'number', 'dueOn', 'card']
const json = fc.letrec<{ json: Values[string] }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('1', '2026-12-01', 'f1'),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('id', 'name', 'type', 'size', 'x'), tie('json')),
  ),
})).json
const output = fc.dictionary(fc.constantFrom(...names, '__proto__', 'constructor'), json)

const summary: Variable = { name: 'summary', type: 'file', privacy: 'plain' }
const variables = [
  plainVariable('amount', 'money', '25000000'),
  plainVariable('instalment', 'money', '1000'),
  plainVariable('invoice', 'text', '"A"'),
  plainVariable('asked', 'text', '"Why?"'),
  plainVariable('topic', 'text', '"fees"'),
  plainVariable('story', 'text', '"x"'),
  ...['reference', 'answer', 'note', 'caseNumber'].map((name) => plainVariable(name, 'text')),
  plainVariable('received', 'money'),
  plainVariable('answerDue', 'date'),
  summary,
]
const without = {
  document: { blocks: [{ kind: 'heading', text: { en: 'A' } }], variable: 'summary' },
}
const calling = nodeKinds.filter((kind) => kindOf({ kind }).call !== undefined)

describe.each(calling)('%s', (kind) => {
  const more = kind === 'document' ? without.document : {}
  const step = stepAlone(kind, more, variables)

  it('asks once, with a sample answer that it understands', () => {
    const calls = callsOf(step.begun)
    expect(calls).toHaveLength(1)
    const mock = calls[0]?.mock ?? { outcome: '', output: {} }
    expect(answered(step, mock.outcome, mock.output).status).toBe('done')
  })

  it('takes any answer without a fault, and leaves by an exit or not at all', () => {
    const node = { kind, data: kindOf({ kind }).sample }
    const exits = kindOf(node)
      .exits(node.data)
      .map(({ id }) => id)
    const outcomes = fc.oneof(fc.constantFrom(...exits), fc.string(), fc.constant('toString'))
    fc.assert(
      fc.property(outcomes, output, (outcome, given) => {
        const after = answered(step, outcome, given)
        expect(after.fault).toBeNull()
        if (after.outcome !== null) expect(exits).toContain(after.outcome)
        expect(after.node).toBe(after.outcome === null ? 'step' : null)
      }),
      { numRuns: 200 },
    )
  })
})
