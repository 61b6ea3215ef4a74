import { describe, expect, it } from 'vitest'
import { compileFlow } from '../compile/compileFlow.ts'
import type { Edge, FlowDocument } from '../document/flowDocument.ts'
import type { FlowNode } from '../document/flowNode.ts'
import type { GlobalWord } from '../document/settings.ts'
import type { JsonValue } from '../formula/jsonValue.ts'
import { plainVariable, sampleNode, smallFlow } from '../testing/smallFlow.ts'
import { MONDAY, saidIn } from '../testing/stepAlone.ts'
import {
  answerCall,
  type Conversation,
  passTime,
  say,
  signal,
  startConversation,
} from './conversation.ts'
import type { FlowMachine } from './flowMachine.ts'
import { loadMachine } from './loadMachine.ts'

const start = {
  trigger: 'start',
  language: 'en',
  contact: { name: 'Sari', phone: null },
  at: MONDAY,
}

const ask = (id: string, en: string, indonesian: string): FlowNode =>
  sampleNode('question', id, {
    text: { en, id: indonesian },
    answer: { type: 'number' },
    variable: 'age',
    problem: undefined,
    checks: [],
  })
const pay = sampleNode('payment', 'pay', {
  text: { en: 'Please pay.', id: 'Silakan bayar.' },
  button: { en: 'Pay', id: 'Bayar' },
  amount: '100000',
  reference: 'INV-1',
  received: undefined,
})

/** The steps, with help and a menu aside that lead back. */
function withAside(nodes: FlowNode[], arrows: string[]): FlowDocument {
  const aside = [
    ask('help', 'How bad is it?', 'Seberapa parah?'),
    sampleNode('message', 'menu', { text: { en: 'The menu', id: 'Menunya' } }),
    sampleNode('resume', 'return'),
    sampleNode('end', 'end', { outcome: 'done' }),
  ]
  const words: GlobalWord[] = [
    { id: 'help', words: { en: ['help'] }, to: 'help' },
    { id: 'menu', words: { en: ['menu'] }, to: 'menu' },
    { id: 'back', words: { en: ['back'] }, act: 'back' },
    { id: 'bahasa', words: { id: ['bahasa'] }, language: 'id' },
  ]
  const flow = smallFlow(
    [...nodes, ...aside],
    [...arrows, 'help.answered>return', 'menu.next>return'],
    [plainVariable('age', 'number'), plainVariable('tenor', 'text')],
  )
  return { ...flow, languages: ['en', 'id'], settings: { ...flow.settings, words } }
}

function loaded(flow: FlowDocument): FlowMachine {
  return loadMachine(JSON.parse(JSON.stringify(compileFlow(flow))))
}

function talk(machine: FlowMachine, begun: Conversation, ...lines: string[]): Conversation {
  return lines.reduce((now, text) => say(machine, now, { kind: 'text', text }), begun)
}

const texts = (conversation: Conversation) => saidIn(conversation).map(({ text }) => text)

describe('going back', () => {
  const machine = loaded(
    withAside(
      [ask('first', 'First?', 'Satu?'), ask('second', 'Second?', 'Dua?')],
      ['first.answered>second', 'second.answered>end'],
    ),
  )
  const begun = startConversation(machine, start)

  it('goes to the question before, not to help that was left again', () => {
    expect(talk(machine, begun, '1', 'help', '5', 'back').node).toBe('first')
    expect(talk(machine, begun, '1', 'menu', 'back').node).toBe('first')
    expect(talk(machine, begun, '1', 'help', 'menu', 'back').node).toBe('first')
  })

  it('goes from help to the question that help was asked at', () => {
    const back = talk(machine, begun, '1', 'help', 'back')
    expect([back.node, texts(back).at(-1)]).toEqual(['second', 'Second?'])
    expect(talk(machine, back, 'back').node).toBe('first')
  })

  it('goes back to a question aside, which another step aside follows', () => {
    const flow = withAside([ask('first', 'First?', 'Satu?')], ['first.answered>end'])
    const more = ask('more', 'More?', 'Lagi?')
    const wired: Edge[] = flow.edges.map((edge) =>
      edge.from === 'help' ? { ...edge, to: 'more' } : edge,
    )
    const longer = loaded({
      ...flow,
      nodes: [...flow.nodes, more],
      edges: [...wired, { from: 'more', exit: 'answered', to: 'return' }],
    })
    const asked = talk(longer, startConversation(longer, start), 'help', '5')
    expect(asked.node).toBe('more')
    const back = talk(longer, asked, 'back')
    expect([back.node, texts(back).at(-1)]).toEqual(['help', 'How bad is it?'])
    expect(talk(longer, back, 'back').node).toBe('first')
  })

  it('takes an edit for an answer after a try alone, whatever the step is called', () => {
    const named = loaded(withAside([ask('try2', 'First?', 'Satu?')], ['try2.answered>end']))
    const edit = say(
      named,
      startConversation(named, start),
      { kind: 'text', text: '7' },
      {
        isEdit: true,
      },
    )
    expect(edit.node).toBe('try2')
  })
})

describe('a call while the customer is elsewhere', () => {
  const machine = loaded(
    withAside([pay, ask('after', 'And now?', 'Lalu?')], ['pay.paid>after', 'after.answered>end']),
  )
  const begun = startConversation(machine, start)
  const answer = { node: 'pay', number: 1, outcome: 'paid', output: {} }
  const away = talk(machine, begun, 'help')

  it('keeps no answer that its step would not know, and takes the one that follows', () => {
    const odd = answerCall(machine, away, { ...answer, outcome: 'pending' })
    expect(odd.turns.at(-1)?.understood).toBe(false)
    expect(talk(machine, answerCall(machine, odd, answer), '5').node).toBe('after')
  })

  it('does not ask again for what was done meanwhile', () => {
    const back = talk(machine, answerCall(machine, away, answer), '5')
    expect(texts(back)).toEqual(['Please pay.', 'How bad is it?', 'And now?'])
  })

  it('plays a kept answer once', () => {
    const back = talk(machine, answerCall(machine, away, answer), '5')
    const again = answerCall(machine, answerCall(machine, back, answer), { ...answer, number: 2 })
    expect(again.turns.slice(-2).map(({ understood }) => understood)).toEqual([false, false])
    expect(talk(machine, again, 'help', '5').node).toBe('after')
  })

  it('asks again in the language chosen meanwhile', () => {
    const said = talk(machine, begun, 'bahasa')
    expect(texts(said)).toEqual(['Please pay.', 'Silakan bayar.'])
    expect(
      said.turns.flatMap(({ effects }) => effects.filter(({ type }) => type === 'call')),
    ).toHaveLength(1)
  })

  it('is over at once for who comes back after its time', () => {
    const expiring = loaded(
      withAside([pay, sampleNode('end', 'late', { outcome: 'late' })], ['pay.expired>late']),
    )
    const gone = talk(expiring, startConversation(expiring, start), 'help')
    const back = talk(expiring, passTime(expiring, gone, 23 * 3_600_000), '5')
    expect(back.node).toBe('pay')
    expect(passTime(expiring, back, 3_600_000).outcome).toBe('late')
  })
})

describe('an outside event while the customer is elsewhere', () => {
  const rest = sampleNode('wait', 'rest', {
    for: { amount: 2, unit: 'days' },
    event: 'bill.paid',
    output: [{ name: 'days', variable: 'age' }],
  })
  const remind = sampleNode('template', 'remind', {
    event: 'bill.paid',
    text: { en: 'A bill is due.', id: 'Ada tagihan.' },
    options: [{ id: 'pay', title: { en: 'Pay', id: 'Bayar' } }],
    output: [{ name: 'days', variable: 'age' }],
  })
  const paid = { name: 'bill.paid', values: { days: '3', other: 'x' } }

  it.each([rest, remind])('is kept for the way back to $kind, and heard once', (node) => {
    const machine = loaded(
      withAside(
        [node, ask('after', 'And now?', 'Lalu?')],
        [`${node.id}.happened>after`, 'after.answered>end'],
      ),
    )
    const away = talk(machine, startConversation(machine, start), 'help')
    expect(signal(machine, away, { ...paid, name: 'bill.issued' }).turns.at(-1)?.understood).toBe(
      false,
    )
    const told = signal(machine, away, paid)
    expect([told.node, told.turns.at(-1)?.understood]).toEqual(['help', true])
    expect(signal(machine, told, paid).turns.at(-1)?.understood).toBe(false)
    const back = talk(machine, told, '5')
    expect(back).toMatchObject({ node: 'after', memory: { variables: { age: '3' } } })
    expect(texts(back).slice(-2)).toEqual(['How bad is it?', 'And now?'])
    expect(back.turns.at(-1)?.exits).toContainEqual({ node: node.id, exit: 'happened' })
  })
})

describe('facts from outside of another type than their variable', () => {
  it('are left out at the start and at a wait, as in an answer', () => {
    const rest = sampleNode('wait', 'rest', {
      event: 'bill.paid',
      output: [{ name: 'days', variable: 'age' }],
    })
    const flow = withAside([rest], ['rest.happened>end'])
    const input = [{ name: 'days', variable: 'age' }]
    const machine = loaded({
      ...flow,
      triggers: [{ id: 'start', kind: 'event', event: 'bill.issued', input, to: 'rest' }],
    })
    const begin = (days: JsonValue) => startConversation(machine, { ...start, values: { days } })
    expect(begin('7').memory.variables.age).toBe('7')
    expect(begin({ $: '7' }).memory.variables.age).toBeNull()
    const told = signal(machine, begin('7'), { name: 'bill.paid', values: { days: 'many' } })
    expect(told).toMatchObject({ outcome: 'done', memory: { variables: { age: '7' } } })
  })
})

describe('a form asked for in chat', () => {
  const field = (name: string, en: string, id: string) => ({
    name,
    label: { en, id },
    question: { en: `${en}?`, id: `${id}?` },
    answer: { type: name === 'age' ? 'number' : 'text' },
    required: true,
  })
  const form = sampleNode('form', 'form', {
    text: { en: 'About you.', id: 'Tentang Anda.' },
    form: '',
    fields: [field('age', 'Age', 'Umur'), field('tenor', 'Tenor', 'Lamanya')],
  })
  const machine = loaded(
    withAside(
      [form, ask('after', 'And now?', 'Lalu?')],
      ['form.submitted>after', 'after.answered>form'],
    ),
  )
  const second = talk(machine, startConversation(machine, start), '30')

  it('goes on at the field it had come to after the way back, and begins anew when it is entered anew', () => {
    const back = talk(machine, second, 'help', 'menu')
    expect(texts(back).slice(-2)).toEqual(['The menu', 'Tenor?'])
    const again = talk(machine, back, 'long', '5')
    expect([again.node, texts(again).at(-1)]).toEqual(['form', 'About you.\n\nAge?'])
    expect(again.memory.stages).toEqual({})
  })

  it('asks for the same field in the other language', () => {
    expect(texts(talk(machine, second, 'bahasa')).at(-1)).toBe('Lamanya?')
    expect(texts(talk(machine, second, 'help', 'bahasa', '5')).at(-1)).toBe('Lamanya?')
  })
})

describe('an option with the name of what the engine says to itself', () => {
  it.each(['late', 'listen', 'recalled', 'busy', 'taken', 'due'])(
    '%s is chosen by choosing it',
    (id) => {
      const choose = sampleNode('choice', 'ask', {
        text: { en: 'Late?', id: 'Telat?' },
        options: [
          { id: 'on', title: { en: 'On time', id: 'Tepat' } },
          { id, title: { en: 'Other', id: 'Lain' } },
        ],
      })
      const flow = withAside([pay], ['pay.paid>end'])
      const words: GlobalWord[] = [{ id: 'help', words: { en: ['help'] }, to: 'ask' }]
      const machine = loaded({
        ...flow,
        nodes: [...flow.nodes, choose],
        settings: { ...flow.settings, words },
      })
      const away = talk(machine, startConversation(machine, start), 'help')
      const told = answerCall(machine, away, {
        node: 'pay',
        number: 1,
        outcome: 'paid',
        output: {},
      })
      expect(told.node).toBe('ask')
      expect(talk(machine, told, 'saya tidak mengerti maksudnya bagaimana').node).toBe('ask')
      expect(talk(machine, told, 'other').turns.at(-1)?.exits).toEqual([{ node: 'ask', exit: id }])
    },
  )
})
