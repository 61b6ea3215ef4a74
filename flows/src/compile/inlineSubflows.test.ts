import { describe, expect, it } from 'vitest'
import type { FlowDocument } from '../document/flowDocument.ts'
import { type Conversation, say, startConversation } from '../run/conversation.ts'
import { loadMachine } from '../run/loadMachine.ts'
import { plainVariable, sampleNode, smallFlow } from '../testing/smallFlow.ts'
import { compileFlow } from './compileFlow.ts'
import { inlineSubflows } from './inlineSubflows.ts'
import { renameInFormula, renameInTemplate } from './renameVariables.ts'

const at = Date.parse('2026-11-23T03:00:00Z')
const start = { trigger: 'start', language: 'en', contact: { name: 'Sari', phone: null }, at }

/** Asks for a number up to a limit that the caller gives; gives back the double of it. */
const inner: FlowDocument = {
  ...smallFlow(
    [
      sampleNode('question', 'ask', {
        text: { en: 'Up to {limit}?' },
        answer: { type: 'number' },
        variable: 'amount',
        checks: [{ formula: 'answer <= limit', text: { en: 'At most {limit}.' } }],
      }),
      sampleNode('assign', 'double', { set: [{ variable: 'amount', formula: 'amount * 2' }] }),
      sampleNode('condition', 'big', { cases: [{ id: 'large', formula: 'amount > 10' }] }),
      sampleNode('end', 'much', { outcome: 'much' }),
      sampleNode('end', 'little', { outcome: 'little' }),
    ],
    ['ask.answered>double', 'double.next>big', 'big.large>much', 'big.otherwise>little'],
    [plainVariable('limit', 'number', '1'), plainVariable('amount', 'number')],
  ),
  id: 'inner',
  triggers: [{ id: 'called', kind: 'call', input: ['limit'], output: ['amount'], to: 'ask' }],
}

const call = (id: string, limit: string, variable: string) =>
  sampleNode('subflow', id, {
    flow: 'inner',
    exits: [{ id: 'much' }, { id: 'little' }],
    input: [{ name: 'limit', formula: limit }],
    output: [{ name: 'amount', variable }],
  })
const outer = smallFlow(
  [
    call('first', 'amount + 5', 'amount'),
    call('second', '100', 'other'),
    sampleNode('end', 'bye', { outcome: 'ok' }),
    sampleNode('end', 'few', { outcome: 'few' }),
  ],
  ['first.much>second', 'first.little>few', 'second.much>bye', 'second.little>few'],
  [plainVariable('amount', 'number', '2'), plainVariable('other', 'number')],
)
const flows = new Map([['inner', inner]])

const machine = loadMachine(compileFlow(outer, flows))
const text = (conversation: Conversation, words: string) =>
  say(machine, conversation, { kind: 'text', text: words })
const last = ({ transcript }: Conversation) => {
  const message = transcript.findLast(({ from }) => from === 'business')?.message
  return message && 'text' in message ? message.text : ''
}

describe('a flow called by another', () => {
  const begun = startConversation(machine, start)

  it('has variables of its own, filled by the caller, and gives back what the caller keeps', () => {
    expect(last(begun)).toBe('Up to 7?')
    expect(last(text(begun, '8'))).toBe('At most 7.')
    const second = text(begun, '6')
    expect(last(second)).toBe('Up to 100?')
    expect(second.memory.variables).toMatchObject({ amount: '12', other: null })
    const done = text(second, '50')
    expect(done).toMatchObject({
      outcome: 'ok',
      memory: { variables: { amount: '12', other: '100' } },
    })
  })

  it('ends by the exit that has the name of its outcome', () => {
    expect(text(begun, '1').outcome).toBe('few')
  })

  it('stops in plain words where the called flow is not at hand, and does not hang on a circle', () => {
    expect(startConversation(loadMachine(compileFlow(outer)), start).outcome).toBe('unwired')
    const circle: FlowDocument = {
      ...outer,
      triggers: [{ id: 'called', kind: 'call', input: [], output: [], to: 'first' }],
    }
    const looped = new Map([['inner', circle]])
    expect(() => compileFlow(outer, looped)).not.toThrow()
  })
})

describe('the steps of a called flow', () => {
  it('leaves out the steps that only its own help and words lead to', () => {
    const helped: FlowDocument = {
      ...inner,
      nodes: [...inner.nodes, sampleNode('message', 'help', { text: { en: 'Help!' } })],
      settings: { ...inner.settings, help: 'help' },
    }
    const { nodes } = inlineSubflows(outer, new Map([['inner', helped]]))
    expect(nodes.map(({ id }) => id)).toContain('first__ask')
    expect(nodes.map(({ id }) => id)).not.toContain('first__help')
  })
})

describe('renaming', () => {
  const rename = (name: string) => (name === 'amount' ? '_1_amount' : name)

  it('renames variables, and neither fields, functions, texts nor literals', () => {
    expect(renameInFormula('round(amount.amount + other, 2) + max(amount, 1)', rename)).toBe(
      'round(_1_amount.amount + other, 2) + max(_1_amount, 1)',
    )
    expect(renameInFormula('if name = "amount" then amount else 0', rename)).toBe(
      'if name = "amount" then _1_amount else 0',
    )
    expect(renameInFormula('< amount', rename)).toBe('< _1_amount')
  })

  it('renames inside the braces of a text alone, and keeps doubled braces', () => {
    expect(renameInTemplate('amount {{amount}} {amount} {money(amount)}', rename)).toBe(
      'amount {{amount}} {_1_amount} {money(_1_amount)}',
    )
  })
})
