import { expect, it } from 'vitest'
import type { FlowDocument } from '../../document/flowDocument.ts'
import { sampleNode, smallFlow } from '../../testing/smallFlow.ts'
import { proveFlow } from '../proveFlow.ts'

const calling = (id: string, flow: string): FlowDocument => ({
  ...smallFlow(
    [
      sampleNode('subflow', 'call', { flow, exits: [{ id: 'done' }], input: [], output: [] }),
      sampleNode('end', 'end', { outcome: 'done' }),
    ],
    ['call.done>end'],
  ),
  id,
  triggers: [{ id: 'called', kind: 'call', input: [], output: [], to: 'call' }],
})

it('refuses a call that leads back to its own flow, over any others', () => {
  const flows = ['one', 'two', 'three'].map((id, index, ids): [string, FlowDocument] => [
    id,
    calling(id, ids[index + 1] ?? 'own'),
  ])
  const findings = (flow: string) =>
    proveFlow(calling('own', flow), new Map([...flows, ['own', calling('own', flow)]]))
      .filter(({ rule, field }) => rule === 'calledFlow' && field === 'flow')
      .map(({ severity }) => severity)
  expect(findings('one')).toEqual(['error'])
  expect(findings('own')).toEqual(['error'])
})

it('lets a flow call one that goes in a circle of its own, which is told there', () => {
  const flows = new Map([
    ['one', calling('one', 'two')],
    ['two', calling('two', 'one')],
  ])
  const findings = proveFlow(calling('own', 'one'), flows).filter(({ field }) => field === 'flow')
  expect(findings).toEqual([])
})
