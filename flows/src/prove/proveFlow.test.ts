import { describe, expect, it } from 'vitest'
import type { FlowDocument } from '../document/flowDocument.ts'
import { plainVariable, sampleNode, smallFlow } from '../testing/smallFlow.ts'
import { proveFlow, type rules } from './proveFlow.ts'

const hi = sampleNode('message', 'hi', { text: { en: 'Hi' } })
const bye = sampleNode('end', 'bye')
const good = smallFlow([hi, bye], ['hi.next>bye'])
const ask = (data: Record<string, unknown>) =>
  sampleNode('question', 'ask', {
    text: { en: 'How old are you?' },
    answer: { type: 'number' },
    variable: 'years',
    problem: undefined,
    checks: [],
    ...data,
  })
const years = plainVariable('years', 'number')
const asking = (data: Record<string, unknown>) =>
  smallFlow([ask(data), bye], ['ask.answered>bye'], [years])
const options = [
  { id: 'a', title: { en: 'Yes' } },
  { id: 'b', title: { en: 'No' } },
]
const choose = sampleNode('choice', 'pick', { text: { en: 'Sure?' }, options, variable: undefined })
const set = (id: string) => sampleNode('assign', id, { set: [{ variable: 'years', formula: '1' }] })
const row = (id: string, when: string) => {
  // biome-ignore lint/suspicious/noThenProperty: DMN's word; a list is no promise.
  return { id, when: [when], then: ['1'] }
}
const table = (data: Record<string, unknown>) =>
  sampleNode('decision', 'table', {
    inputs: [{ formula: 'years' }],
    outputs: [{ variable: 'years' }],
    rules: [row('young', '< 10'), row('low', '< 20')],
    tests: [],
    ...data,
  })
const withSettings = (settings: Partial<FlowDocument['settings']>): FlowDocument => ({
  ...good,
  settings: { ...good.settings, ...settings },
})

const calling = (data: Record<string, unknown>) =>
  smallFlow(
    [
      sampleNode('subflow', 'ask', {
        flow: 'inner',
        exits: [{ id: 'done' }],
        input: [],
        output: [],
        ...data,
      }),
      bye,
    ],
    ['ask.done>bye'],
    [years],
  )

/** One flow that breaks each rule, and where the finding stands. */
const broken: Record<keyof typeof rules, [FlowDocument, Record<string, unknown>]> = {
  noWayIn: [{ ...good, triggers: [] }, { field: 'triggers' }],
  openExit: [smallFlow([choose, bye], ['pick.a>bye']), { node: 'pick', exit: 'b', path: ['pick'] }],
  unreachable: [smallFlow([hi, bye, sampleNode('end', 'lost')], ['hi.next>bye']), { node: 'lost' }],
  loopWithoutWait: [
    smallFlow([set('one'), set('two')], ['one.next>two', 'two.next>one'], [years]),
    { node: 'one', path: ['one', 'two', 'one'] },
  ],
  resumeInMain: [
    smallFlow([hi, sampleNode('resume', 'back')], ['hi.next>back']),
    { node: 'back', path: ['hi', 'back'] },
  ],
  formulas: [asking({ text: { en: 'Hi {nmae}' } }), { node: 'ask', field: 'text.en' }],
  writes: [asking({ variable: 'gone' }), { node: 'ask', field: 'variable' }],
  missingText: [
    { ...good, languages: ['en', 'id'] },
    { node: 'hi', field: 'text.id' },
  ],
  channelLimit: [
    smallFlow(
      [sampleNode('message', 'hi', { text: { en: 'x'.repeat(4_097) } }), bye],
      ['hi.next>bye'],
    ),
    { node: 'hi', field: 'text.en' },
  ],
  sameTitle: [
    smallFlow(
      [
        {
          ...choose,
          data: { ...choose.data, options: [options[0], { id: 'b', title: { en: 'yes!' } }] },
        } as never,
        bye,
      ],
      ['pick.a>bye', 'pick.b>bye'],
    ),
    { node: 'pick', field: 'options.1.title.en' },
  ],
  sharedWord: [
    withSettings({
      words: [
        { id: 'stop', words: { en: ['stop'] }, to: 'bye' },
        { id: 'end', words: { en: ['STOP!'] }, to: 'bye' },
      ],
    }),
    { field: 'settings.words.1' },
  ],
  dataProblems: [
    smallFlow(
      [sampleNode('connector', 'hi', { connector: '', input: [], output: [] }), bye],
      ['hi.ok>bye', 'hi.rejected>bye', 'hi.timeout>bye', 'hi.error>bye'],
    ),
    { node: 'hi', field: 'connector' },
  ],
  tests: [
    smallFlow(
      [table({ tests: [{ given: { years: '1' }, expect: { years: '7' } }] }), bye],
      [],
      [years],
    ),
    { node: 'table', field: 'tests.0', severity: 'error' },
  ],
  overlaps: [
    smallFlow([table({ hit: 'unique' }), bye], [], [years]),
    { node: 'table', field: 'rules.1', severity: 'warning' },
  ],
  calledFlow: [calling({}), { node: 'ask', field: 'flow', severity: 'error' }],
  wordIsAnswer: [
    {
      ...asking({}),
      settings: { ...good.settings, words: [{ id: 'menu', words: { en: ['0'] }, to: 'bye' }] },
    },
    { node: 'ask', severity: 'error' },
  ],
  starts: [
    {
      ...good,
      triggers: [
        ...good.triggers,
        {
          id: 'bill',
          kind: 'event',
          event: 'bill.issued',
          input: [{ name: 'due', variable: 'dueOn' }],
          to: 'hi',
        },
      ],
    },
    { field: 'triggers.bill' },
  ],
}

const noFlows = new Map<string, FlowDocument>()

describe('proveFlow', () => {
  it('finds nothing in a sound flow', () => {
    expect(proveFlow(good)).toEqual([])
    expect(proveFlow(asking({}))).toEqual([])
    expect(proveFlow(smallFlow([choose, bye], ['pick.next>bye']))).toEqual([])
  })

  it.each(Object.entries(broken))('finds what breaks %s, and where', (rule, [flow, place]) => {
    const findings = proveFlow(flow, noFlows)
    expect(findings).toContainEqual(expect.objectContaining({ rule, ...place }))
  })

  it.each([
    [
      'a condition that is not yes or no',
      asking({ checks: [{ formula: 'answer + 1', text: { en: 'No' } }] }),
    ],
    ['a limit of the wrong type', asking({ answer: { type: 'number', min: '"a"' } })],
    ['an empty formula', asking({ answer: { type: 'number', min: '' } })],
    [
      'a formula that cannot be read',
      asking({ checks: [{ formula: 'answer >', text: { en: 'No' } }] }),
    ],
  ])('finds %s', (_, flow) => {
    expect(proveFlow(flow)).toContainEqual(
      expect.objectContaining({ rule: 'formulas', node: 'ask' }),
    )
  })

  it('finds a value kept in a variable of another type', () => {
    const flow = smallFlow([set('one'), bye], ['one.next>bye'], [plainVariable('years', 'text')])
    expect(proveFlow(flow)).toContainEqual(
      expect.objectContaining({ rule: 'formulas', node: 'one', field: 'set.0.formula' }),
    )
  })

  it('lets a wait break a circle', () => {
    const flow = smallFlow([set('one'), choose], ['one.next>pick', 'pick.next>one'], [years])
    expect(proveFlow(flow).filter(({ rule }) => rule === 'loopWithoutWait')).toEqual([])
  })

  it('takes the largest flows within seconds, however their steps lead on', () => {
    const count = 5_000
    const steps = Array.from({ length: count }, (_, index) => ({ ...hi, id: `n${index}` }))
    const line = steps.slice(1).map((_, index) => `n${index}.next>n${index + 1}`)
    expect(proveFlow(smallFlow([...steps, bye], [...line, 'n4999.next>bye']))).toEqual([])
    const [circle, ...others] = proveFlow(smallFlow(steps, [...line, 'n4999.next>n4990']))
    expect(circle).toMatchObject({ rule: 'loopWithoutWait', node: 'n4990' })
    expect(others).toEqual([])
  }, 60_000)

  it('tells of the gravest when there is more than anybody reads', () => {
    const count = 5_000
    const steps = Array.from({ length: count }, (_, index) => ({ ...choose, id: `n${index}` }))
    const line = steps.slice(1).map((_, index) => `n${index}.a>n${index + 1}`)
    const findings = proveFlow(smallFlow(steps, line))
    expect(findings).toHaveLength(200)
    expect(findings[199]).toMatchObject({ rule: 'openExit', node: 'n199', exit: 'b' })
    expect(findings[199]?.path).toHaveLength(200)
  }, 60_000)

  it('tells of what is wrong with a hostile flow within seconds', () => {
    const names = Array.from({ length: 500 }, (_, index) => `v${'abcdefghi'.repeat(4)}${index}`)
    const unknown = names.slice(0, 48).map((name) => `${name.slice(0, 30)}z${name.slice(31)}`)
    const steps = Array.from({ length: 200 }, (_, index) =>
      sampleNode('assign', `n${index}`, {
        set: [{ variable: names[0], formula: unknown.join('+') }],
      }),
    )
    const variables = names.map((name) => plainVariable(name, 'number'))
    const findings = proveFlow(smallFlow(steps, [], variables))
    expect(findings.filter(({ rule }) => rule === 'formulas')).toHaveLength(200)
  }, 60_000)

  it.each([
    ['an outcome without a way on', {}, 'exits'],
    [
      'a variable that is not shared',
      { input: [{ name: 'secret', formula: '1' }] },
      'input.0.name',
    ],
    [
      'a value of the wrong type',
      { input: [{ name: 'limit', formula: '"a"' }] },
      'input.0.formula',
    ],
    [
      'a result of another type',
      { output: [{ name: 'name', variable: 'years' }] },
      'output.0.name',
    ],
  ])('holds a call against the called flow: %s', (_, data, field) => {
    const inner: FlowDocument = {
      ...smallFlow(
        [
          sampleNode('condition', 'which', { cases: [{ id: 'first', formula: 'limit > 1' }] }),
          sampleNode('end', 'done', { outcome: 'done' }),
          sampleNode('end', 'other', { outcome: 'other' }),
        ],
        ['which.first>done', 'which.otherwise>other'],
        [
          plainVariable('limit', 'number'),
          plainVariable('name', 'text'),
          plainVariable('secret', 'text'),
        ],
      ),
      triggers: [{ id: 'in', kind: 'call', input: ['limit'], output: ['name'], to: 'which' }],
    }
    const findings = proveFlow(calling(data), new Map([['inner', inner]]))
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'calledFlow', node: 'ask', field, severity: 'error' }),
    )
  })

  it('lets an option that is a global word win, and says so', () => {
    const words = [{ id: 'stop', words: { en: ['No!'] }, to: 'bye' }]
    const flow = {
      ...smallFlow([choose, bye], ['pick.next>bye']),
      settings: { ...good.settings, words },
    }
    expect(proveFlow(flow)).toMatchObject([
      { rule: 'wordIsAnswer', severity: 'warning', node: 'pick' },
    ])
    const deaf = flow.nodes.map((node) =>
      node.id === 'pick' ? { ...node, answering: { deafTo: ['stop'] } } : node,
    )
    expect(proveFlow({ ...flow, nodes: deaf })).toEqual([])
  })

  it('says everything in both languages of the desk', () => {
    for (const [flow] of Object.values(broken)) {
      for (const { message } of proveFlow(flow)) {
        expect(message.en).not.toBe('')
        expect(message.id).not.toBe('')
        expect(message.en).not.toBe(message.id)
      }
    }
  })
})
