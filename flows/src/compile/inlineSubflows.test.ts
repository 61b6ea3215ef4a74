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

describe('flows that call one another', () => {
  const calling = (id: string, flow: string, count: number): FlowDocument => {
    const calls = Array.from({ length: count }, (_, index) =>
      sampleNode('subflow', `call${index}`, {
        flow,
        exits: [{ id: 'done' }],
        input: [],
        output: [{ name: 'amount', variable: 'amount' }],
      }),
    )
    const next = (index: number) => (index + 1 < count ? `call${index + 1}` : 'end')
    const arrows = calls.map((_, index) => `call${index}.done>${next(index)}`)
    const end = sampleNode('end', 'end', { outcome: 'done' })
    return {
      ...smallFlow([...calls, end], arrows, [plainVariable('amount', 'number')]),
      id,
      triggers: [{ id: 'called', kind: 'call', input: [], output: ['amount'], to: 'call0' }],
    }
  }
  const begin = (document: FlowDocument) => ({
    ...document,
    triggers: outer.triggers.map((trigger) => ({ ...trigger, to: 'call0' })),
  })

  it('are not put into themselves', () => {
    const flows = new Map([
      ['here', calling('here', 'there', 20)],
      ['there', calling('there', 'here', 20)],
    ])
    const { nodes } = inlineSubflows(begin(calling('here', 'there', 20)), flows)
    // In each call of `there` 20 of `here`, whose 20 calls of `there` lead nowhere.
    const here = 2 + 20
    const there = 2 + 20 * here
    expect(nodes).toHaveLength(1 + 20 * there)
  })

  it('come to an end where calls of calls would grow without one', () => {
    const ids = ['f0', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7']
    const flows = new Map(ids.map((id, index) => [id, calling(id, `f${index + 1}`, 40)]))
    const { nodes } = inlineSubflows(begin(calling('small', 'f0', 40)), flows)
    expect(nodes.length).toBeLessThan(30_000)
  })

  it('keep variables of one name apart on all levels', () => {
    const ask: FlowDocument = {
      ...smallFlow(
        [
          sampleNode('question', 'ask', {
            text: { en: 'Amount?' },
            answer: { type: 'number' },
            variable: 'amount',
            checks: [],
          }),
          sampleNode('end', 'end', { outcome: 'done' }),
        ],
        ['ask.answered>end'],
        [plainVariable('amount', 'number', '0')],
      ),
      id: 'asking',
      triggers: [{ id: 'called', kind: 'call', input: [], output: ['amount'], to: 'ask' }],
    }
    const flows = new Map([
      ['asking', ask],
      ['middle', calling('middle', 'asking', 2)],
    ])
    const nested = loadMachine(compileFlow(begin(calling('small', 'middle', 2)), flows))
    const done = ['1', '2', '3', '4'].reduce(
      (now, words) => say(nested, now, { kind: 'text', text: words }),
      startConversation(nested, start),
    )
    expect(done).toMatchObject({ outcome: 'done', memory: { variables: { amount: '4' } } })
    const kept = Object.entries(done.memory.variables).filter(([name]) => name.includes('amount'))
    expect(kept.map(([, value]) => value).sort()).toEqual(['1', '2', '2', '3', '4', '4', '4'])
  })

  it('lead back from a call aside to the step that was left', () => {
    const aside: FlowDocument = {
      ...outer,
      nodes: [
        sampleNode('question', 'age', {
          answer: { type: 'number' },
          variable: 'other',
          checks: [],
        }),
        call('help', '100', 'amount'),
        sampleNode('resume', 'return'),
        sampleNode('end', 'bye', { outcome: 'ok' }),
      ],
      triggers: outer.triggers.map((trigger) => ({ ...trigger, to: 'age' })),
      edges: [
        { from: 'age', exit: 'answered', to: 'bye' },
        { from: 'help', exit: 'much', to: 'return' },
        { from: 'help', exit: 'little', to: 'return' },
      ],
      settings: {
        ...outer.settings,
        words: [{ id: 'help', words: { en: ['help'] }, to: 'help' }],
      },
    }
    const helping = loadMachine(compileFlow(aside, flows))
    const talk = (...lines: string[]) =>
      lines.reduce(
        (now, words) => say(helping, now, { kind: 'text', text: words }),
        startConversation(helping, start),
      )
    expect(talk('help').node).toBe('help__ask')
    expect(talk('help', '40')).toMatchObject({
      node: 'age',
      memory: { variables: { amount: '80' } },
    })
    expect(talk('help', '40', 'help', '3')).toMatchObject({
      node: 'age',
      memory: { variables: { amount: '6' } },
    })
    expect(talk('help', '40', '9').outcome).toBe('ok')
  })
})

describe('a called flow at the limits of what an author may write', () => {
  it('is loaded, though names grow by being kept apart', () => {
    const names = Array.from({ length: 230 }, (_, index) => plainVariable(`v${index}`, 'number'))
    const sum = Array.from({ length: 396 }, () => 'v1').join(' + ')
    const longest = `${sum}${' '.repeat(2_000 - sum.length - 5)} + v2`
    const big: FlowDocument = {
      ...smallFlow(
        [
          sampleNode('assign', 'sum', {
            set: [{ variable: 'v3', formula: longest.slice(0, 2_000) }],
          }),
          sampleNode('end', 'end', { outcome: 'much' }),
        ],
        ['sum.next>end'],
        names,
      ),
      id: 'inner',
      triggers: [{ id: 'called', kind: 'call', input: [], output: [], to: 'sum' }],
    }
    const caller = smallFlow([call('first', '1', 'amount')], [], outer.variables)
    expect(() => loadMachine(compileFlow(caller, new Map([['inner', big]])))).not.toThrow()
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
