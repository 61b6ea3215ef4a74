import fc from 'fast-check'
import type { Edge, FlowDocument } from '../document/flowDocument.ts'
import type { FlowNode } from '../document/flowNode.ts'
import type { Settings } from '../document/settings.ts'
import type { Trigger } from '../document/trigger.ts'
import type { Variable } from '../document/variable.ts'
import { kindOf, kinds, type NodeKind, nodeKinds } from '../nodes/index.ts'
import { plainVariable, sampleNode, smallFlow } from './smallFlow.ts'

/** Names that every JavaScript object has are good ids as well, and so are those of our own states. */
export const IDS = ['a', 'toString', 'constructor', 'valueOf', 'try2', 'main', 'done', 'checking']

const loans: Variable = {
  ...plainVariable('loans', 'list', '[{name: "Budi", price: 5}, {name: "Ani", price: 7}]'),
  of: 'object',
  fields: [
    { name: 'name', type: 'text' },
    { name: 'price', type: 'money' },
  ],
}

const variables: Variable[] = [
  plainVariable('amount', 'money'),
  plainVariable('rate', 'number', '0.18'),
  plainVariable('tenor', 'number'),
  plainVariable('instalment', 'money', '100000'),
  plainVariable('ratio', 'number', '0.2'),
  plainVariable('cap', 'number', '0.3'),
  plainVariable('reference', 'text'),
  plainVariable('grown', 'text', `"${'Long. '.repeat(300)}"`),
  plainVariable('paidOn', 'date'),
  plainVariable('opensOn', 'date'),
  plainVariable('opensAt', 'time'),
  plainVariable('isGood', 'boolean'),
  ...['missing', 'place', 'caseNumber', 'note', 'answer', 'purpose'].map((name) =>
    plainVariable(name, 'text'),
  ),
  plainVariable('latitude', 'number'),
  plainVariable('longitude', 'number'),
  plainVariable('received', 'money'),
  plainVariable('answerDue', 'date'),
  { ...plainVariable('photos', 'list'), of: 'file' },
  plainVariable('paper', 'file'),
  loans,
]

/** Data of a kind that its sample does not show. */
const VARIANTS: Partial<Record<NodeKind, Record<string, unknown>[]>> = {
  message: [
    { attach: { type: 'image', variable: 'paper' } },
    { attach: { type: 'link', button: { en: '{reference}' }, url: 'https://a.id/{reference}' } },
    { attach: { type: 'location', latitude: 'rate', longitude: 'tenor', name: { en: 'Here' } } },
    { attach: { type: 'contact', name: { en: '{contact.name}' }, phone: '{contact.phone}' } },
  ],
  question: [
    { answer: { type: 'text', min: '2' }, variable: 'reference', checks: [] },
    { answer: { type: 'date' }, variable: 'paidOn', checks: [], problem: undefined },
    { answer: { type: 'code', pattern: 'A9' }, variable: 'reference', checks: [] },
  ],
  choice: [
    { options: [], from: { list: 'loans', title: { en: '{row.name}' }, value: 'row.price' } },
    {
      options: Array.from({ length: 23 }, (_, index) => ({
        id: `o${index}`,
        title: { en: `Number ${index} of {grown}` },
      })),
      variable: 'reference',
    },
  ],
  form: [{ form: '' }],
  upload: [
    { items: [], min: 2, max: 3 },
    { later: undefined, missing: 'reference' },
  ],
  consent: [{ notice: { title: { en: 'All of it' }, text: { en: 'All. '.repeat(200) } } }],
  disclosure: [{ minSeconds: 0 }, { questions: undefined, text: { en: 'Terms. '.repeat(300) } }],
  template: [{ options: [] }, { event: 'bill.paid', output: [{ name: 'a', variable: 'amount' }] }],
  connector: [{ output: [{ name: 'loans', variable: 'loans' }] }],
  secureLink: [{ output: [{ name: 'file', variable: 'paper' }] }],
  payment: [{ amount: '12.5', reference: 'X', received: 'amount', paidReference: 'reference' }],
  document: [{ variable: 'paper', blocks: [{ kind: 'heading', text: { en: 'Hi' } }] }],
  knowledge: [{ query: '"rates"', answer: 'reference', sourceVariable: 'reference' }],
  wait: [
    { for: undefined, event: 'bill.paid', output: [{ name: 'a', variable: 'amount' }] },
    { until: 'paidOn', at: '23:59', event: 'bill.paid' },
    { for: undefined, until: '@"1000-01-01"' },
  ],
  subflow: [
    {
      flow: 'called',
      exits: [{ id: 'done' }],
      input: [{ name: 'amount', formula: 'amount' }],
      output: [{ name: 'amount', variable: 'amount' }],
    },
  ],
}

const FORMULAS = [
  'amount',
  'null',
  '1 / tenor',
  'loans',
  'today()',
  'photos',
  '"x"',
  'isGood',
  'unknown +',
]
const TEXTS = [
  '',
  ' ',
  '{grown}{grown}{grown}',
  '{amount}',
  '{1 / tenor}',
  '{{',
  '{nobody',
  '\u{1f600}'.repeat(60),
]

type Draft = { kind: NodeKind; variant: number; change: number; answering: number }

const anyDraft: fc.Arbitrary<Draft> = fc.record({
  kind: fc.constantFrom(...nodeKinds),
  variant: fc.nat(5),
  change: fc.nat(400),
  answering: fc.nat(9),
})

function nodeOf({ kind, variant, change, answering }: Draft, id: string): FlowNode {
  const data = { ...kinds[kind].sample, ...VARIANTS[kind]?.[variant - 1] }
  const copy: Record<string, unknown> = JSON.parse(JSON.stringify(data))
  const uses = kindOf({ kind }).uses(copy)
  // Most steps stay sound: a fault ends a conversation before much can happen in it.
  const use = change < 80 ? uses[change % Math.max(1, uses.length)] : undefined
  if (use) {
    const pool = use.form === 'formula' ? FORMULAS : TEXTS
    put(copy, use.path, pool[change % pool.length] ?? '')
  }
  const own = { reprompts: [{ en: 'Again: {amount}' }], nudge: null, deafTo: ['menu'] }
  return { ...sampleNode(kind, id, copy), ...(answering === 0 ? { answering: own } : {}) }
}

function put(copy: Record<string | number, unknown>, path: (string | number)[], text: string) {
  const [key = '', ...rest] = path
  // The path comes from the kind itself, which names places in its own data.
  if (rest.length > 0) put(copy[key] as Record<string | number, unknown>, rest, text)
  else copy[key] = text
}

/** Any kinds, wired in any way, circles and open exits included; and a flow that they call. */
export const anyFlow: fc.Arbitrary<FlowDocument> = fc
  .record({
    drafts: fc.array(anyDraft, { minLength: 1, maxLength: IDS.length }),
    wires: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
    asides: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
    begins: fc.constantFrom<Trigger['kind']>('keyword', 'event', 'anything'),
    merge: fc.boolean(),
  })
  .map(({ drafts, wires, asides, begins, merge }) => {
    const nodes = drafts.map((draft, index) => nodeOf(draft, IDS[index] ?? 'a'))
    const idAt = (number = 0) => nodes[number % nodes.length]?.id ?? 'a'
    const flow = smallFlow(nodes, [], variables)
    return {
      ...flow,
      languages: ['en', 'id'],
      edges: wired(nodes, wires, idAt),
      triggers: [triggerOf(begins, idAt(0))],
      settings: settingsOf(flow.settings, asides.map(idAt), merge),
    }
  })

function wired(nodes: FlowNode[], wires: number[], idAt: (number: number) => string): Edge[] {
  const exits = nodes.flatMap((node) =>
    kindOf(node)
      .exits(node.data)
      .map(({ id }) => ({ from: node.id, exit: id })),
  )
  return exits.flatMap((exit, index) => {
    const wire = wires[index % wires.length] ?? 0
    return wire % 5 === 0 ? [] : [{ ...exit, to: idAt(wire) }]
  })
}

function triggerOf(kind: Trigger['kind'], to: string): Trigger {
  const begin = { id: 'start', to }
  if (kind === 'anything') return { ...begin, kind, variable: 'reference' }
  if (kind !== 'event') return { ...begin, kind: 'keyword', words: { en: ['go'] } }
  const names = ['amount', 'loans', 'photos', 'paidOn', 'tenor']
  const input = names.map((name) => ({ name, variable: name }))
  return { ...begin, kind: 'event', event: 'bill.issued', input }
}

function settingsOf(base: Settings, asides: string[], merge: boolean): Settings {
  const [help = 'a', menu = 'a', expire = 'a', nudge = ''] = asides
  return {
    ...base,
    help,
    merge,
    words: [
      { id: 'menu', words: { en: ['menu'] }, to: menu },
      { id: 'bahasa', words: { en: ['bahasa'] }, language: 'id' },
      { id: 'english', words: { en: ['english'] }, language: 'en', to: menu },
      { id: 'back', words: { en: ['back'] }, act: 'back' },
      { id: 'why', words: { en: ['why'] }, act: 'why' },
    ],
    texts: { ...base.texts, edited: { en: 'Too late.' }, why: { en: 'Because.' } },
    silence: {
      ...base.silence,
      ...(nudge === 'a' ? { nudge: null } : {}),
      resume: {
        after: { amount: 20, unit: 'hours' },
        template: 'go_on',
        text: { en: 'Go on with {reference}?' },
        goOn: { en: 'Yes' },
        stop: { en: 'No' },
      },
      expire: { ...base.silence.expire, to: expire },
    },
  }
}

/** What the subflow steps call: a question with a way back, and a call of its own. */
export const CALLED: FlowDocument = {
  ...smallFlow(
    [
      sampleNode('question', 'ask', { checks: [] }),
      sampleNode('payment', 'pay', { amount: 'amount', reference: 'R' }),
      sampleNode('end', 'end', { outcome: 'done' }),
    ],
    ['ask.answered>pay', 'pay.paid>end', 'pay.expired>ask'],
    variables,
  ),
  id: 'called',
  triggers: [{ id: 'call', kind: 'call', input: ['amount'], output: ['amount'], to: 'ask' }],
}
