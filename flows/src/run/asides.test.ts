import { expect, it } from 'vitest'
import { compileFlow } from '../compile/compileFlow.ts'
import type { FlowDocument } from '../document/flowDocument.ts'
import type { GlobalWord } from '../document/settings.ts'
import { plainVariable, sampleNode, smallFlow } from '../testing/smallFlow.ts'
import { type Conversation, passTime, say, startConversation } from './conversation.ts'
import { loadMachine } from './loadMachine.ts'

const MINUTE = 60_000
const question = (id: string, variable: string, words: { en: string; id: string }) =>
  sampleNode('question', id, {
    text: words,
    answer: { type: 'number' },
    variable,
    problem: undefined,
    checks: [],
  })

/** Two questions on the main way; help and the menu stand aside, and both lead back. */
const flow: FlowDocument = (() => {
  const nodes = [
    question('age', 'age', { en: 'How old?', id: 'Berapa umur?' }),
    question('income', 'income', { en: 'What income?', id: 'Berapa gaji?' }),
    sampleNode('end', 'end'),
    question('help', 'rating', { en: 'How bad is it?', id: 'Seberapa parah?' }),
    sampleNode('message', 'menu', { text: { en: 'The menu', id: 'Menunya' } }),
    sampleNode('resume', 'back'),
  ]
  const arrows = [
    'age.answered>income',
    'income.answered>end',
    'help.answered>back',
    'menu.next>back',
  ]
  const variables = ['age', 'income', 'rating'].map((name) => plainVariable(name, 'number'))
  const small = smallFlow(nodes, arrows, variables)
  const words: GlobalWord[] = [
    { id: 'menu', words: { en: ['menu'] }, to: 'menu' },
    { id: 'help', words: { en: ['help'] }, to: 'help' },
    { id: 'restart', words: { en: ['restart'] }, to: 'age' },
    { id: 'bahasa', words: { id: ['bahasa'] }, language: 'id' },
  ]
  return {
    ...small,
    languages: ['en', 'id'],
    settings: { ...small.settings, help: 'help', words },
  }
})()
const machine = loadMachine(compileFlow(flow))

function talk(...lines: string[]): Conversation {
  const contact = { name: 'Sari', phone: null }
  const start = startConversation(machine, { trigger: 'start', language: 'en', contact, at: 0 })
  return lines.reduce((now, text) => say(machine, now, { kind: 'text', text }), start)
}

const heard = ({ transcript }: Conversation) =>
  transcript.flatMap((entry) => (entry.from === 'business' ? [entry.message.text] : []))

it('comes back to the question that a word led away from', () => {
  const back = talk('30', 'menu')
  expect(back.node).toBe('income')
  expect(heard(back)).toEqual(['How old?', 'What income?', 'The menu', 'What income?'])
})

it('asks once at the step where a word leads to the same step', () => {
  expect(heard(talk('restart'))).toEqual(['How old?', 'How old?'])
})

it('comes back to the main way from a word said inside help', () => {
  expect(talk('30', 'help').node).toBe('help')
  expect(talk('30', 'help', 'menu').node).toBe('income')
})

it('comes back as often as it was led away', () => {
  expect(talk('30', 'menu', 'help', '5', 'menu', 'menu')).toMatchObject({ node: 'income' })
  expect(talk('menu', '30', 'help', '5', '9')).toMatchObject({ status: 'done' })
})

it('leads to help after the last try, and asks help itself again for ever', () => {
  const lost = talk('x', 'y', 'z')
  expect(lost.node).toBe('help')
  const more = ['x', 'y', 'z', 'x', 'y'].reduce(
    (now, text) => say(machine, now, { kind: 'text', text }),
    lost,
  )
  expect(more).toMatchObject({ status: 'active', node: 'help' })
  expect(say(machine, more, { kind: 'text', text: '5' }).node).toBe('age')
})

it('begins the tries anew after the way back', () => {
  expect(talk('x', 'y', 'menu', 'x', 'y').node).toBe('age')
})

it('speaks the other language at the step where it stands, aside too', () => {
  expect(heard(talk('bahasa')).at(-1)).toBe('Berapa umur?')
  expect(heard(talk('30', 'help', 'bahasa')).at(-1)).toBe('Seberapa parah?')
  expect(heard(talk('30', 'help', 'bahasa', '5')).at(-1)).toBe('Berapa gaji?')
})

it('takes a word that starts the flow for an answer while it runs', () => {
  expect(talk('go')).toMatchObject({ status: 'active', node: 'age' })
})

it('goes on from a step of the main way that a word leads to', () => {
  const again = talk('30', 'help', 'restart', '31')
  expect(again).toMatchObject({ node: 'income', memory: { variables: { age: '31' } } })
})

it('starts the silence anew with every message, a change of language included', () => {
  for (const text of ['bahasa', 'x', 'menu']) {
    const asked = passTime(machine, talk(), 9 * MINUTE)
    const spoken = say(machine, asked, { kind: 'text', text })
    const later = passTime(machine, spoken, 9 * MINUTE)
    expect(heard(later)).toEqual(heard(spoken))
    expect(heard(passTime(machine, later, MINUTE))).toHaveLength(heard(spoken).length + 1)
  }
})
