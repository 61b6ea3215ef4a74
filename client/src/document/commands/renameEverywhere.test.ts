import { FlowDocument, type FlowNode, kinds } from '@alur/flows'
import { describe, expect, it } from 'vitest'
import { applyCommand } from '../command.ts'
import { sampleFlow } from '../testing/sampleFlow.ts'
import { changeVariable } from './changeVariables.ts'

describe('a variable under a new name', () => {
  it('changes inside the cells of a decision table and leaves their tests as they are written', () => {
    const flow = sampleFlow()
    const { sample } = kinds.decision
    const rules = sample.rules.map((rule) => ({ ...rule, when: ['[amount..9]', 'not "amount"'] }))
    const nodes = flow.nodes.map((node): FlowNode => {
      if (node.kind !== 'decision') return node
      return {
        ...node,
        data: { ...sample, inputs: [{ formula: 'amount * 2' }, { formula: 'job' }], rules },
      }
    })
    const variable = { name: 'wanted', type: 'money', privacy: 'personal' } as const
    const { document } = applyCommand({ ...flow, nodes }, changeVariable('amount', variable))
    const changed = document.nodes.find(({ kind }) => kind === 'decision')
    expect(changed?.data).toMatchObject({
      inputs: [{ formula: 'wanted * 2' }, { formula: 'job' }],
      rules: rules.map(() => ({ when: ['[wanted..9]', 'not "amount"'] })),
    })
    expect(FlowDocument.safeParse(document).success).toBe(true)
  })
})
