import { describe, expect, it } from 'vitest'
import { compileFlow } from '../compile/compileFlow.ts'
import type { FlowDocument } from '../document/flowDocument.ts'
import { plainVariable, sampleNode, smallFlow } from '../testing/smallFlow.ts'
import { type Conversation, passTime, type Sent, say, startConversation } from './conversation.ts'
import { loadMachine } from './loadMachine.ts'

const at = Date.parse('2026-11-23T03:00:00Z')
const contact = { name: 'Sari', phone: null }
const start = { trigger: 'start', language: 'en', contact, at }

const ask = (id: string, variable: string, english: string, indonesian: string) =>
  sampleNode('question', id, {
    text: { en: english, id: indonesian },
    answer: { type: 'number' },
    variable,
    problem: undefined,
    checks: [],
  })
const base = smallFlow(
  [
    ask('age', 'years', 'How old are you?', 'Berapa umur Anda?'),
    ask('children', 'heads', 'How many children?', 'Berapa anak Anda?'),
    sampleNode('end', 'bye', { outcome: 'ok' }),
  ],
  ['age.answered>children', 'children.answered>bye'],
  [plainVariable('years', 'number'), plainVariable('heads', 'number')],
)
const flow: FlowDocument = {
  ...base,
  languages: ['en', 'id'],
  nodes: base.nodes.map((node) =>
    node.id === 'children'
      ? {
          ...node,
          answering: {
            why: { en: 'Children lower the limit.', id: 'Jumlah anak memengaruhi batas.' },
            wrongKinds: { audio: { en: 'I cannot listen.', id: 'Saya tidak bisa mendengar.' } },
            reprompts: [{ en: 'Only a number, please.', id: 'Angka saja.' }],
            deafTo: ['back'],
          },
        }
      : node,
  ),
  settings: {
    ...base.settings,
    texts: {
      ...base.settings.texts,
      edited: { en: 'I went by your first answer.', id: 'Saya memakai jawaban pertama.' },
      why: { en: 'It is needed.', id: 'Ini diperlukan.' },
      wrongKinds: { image: { en: 'I cannot see.', id: 'Saya tidak bisa melihat.' } },
    },
    silence: {
      ...base.settings.silence,
      nudge: null,
      resume: {
        after: { amount: 2, unit: 'days' },
        template: 'resume_app',
        text: { en: 'Shall we go on, {contact.name}?', id: 'Lanjut, {contact.name}?' },
        goOn: { en: 'Continue', id: 'Lanjut' },
        stop: { en: 'Stop', id: 'Berhenti' },
      },
      expire: { after: { amount: 7, unit: 'days' }, to: null },
    },
    words: [
      { id: 'back', words: { en: ['back'], id: ['kembali'] }, act: 'back' },
      { id: 'why', words: { en: ['why', '?'], id: ['kenapa'] }, act: 'why' },
      { id: 'bahasa', words: { id: ['bahasa'] }, language: 'id' },
    ],
  },
}
const machine = loadMachine(compileFlow(flow))
const begun = startConversation(machine, start)

const text = (conversation: Conversation, words: string, sent?: Sent) =>
  say(machine, conversation, { kind: 'text', text: words }, sent)
const file = (media: 'audio' | 'image') =>
  ({ kind: 'file', media, file: { id: 'f', name: 'f', type: 'x/y', size: '1' } }) as const
const last = ({ transcript }: Conversation) => {
  const entry = transcript.findLast(({ from }) => from === 'business')
  return entry?.message.kind === 'other' || !entry
    ? ''
    : 'text' in entry.message
      ? entry.message.text
      : ''
}
const sends = ({ turns }: Conversation) =>
  (turns.at(-1)?.effects ?? []).filter(({ type }) => type === 'send').length

describe('answers that are not the answer', () => {
  const second = text(begun, '30')

  it('goes back to the question before, and keeps the new answer', () => {
    const hearing = loadMachine(
      compileFlow({ ...flow, nodes: flow.nodes.map(({ answering: _, ...node }) => node) }),
    )
    const back = say(hearing, text(begun, '30'), { kind: 'text', text: 'Back!' })
    expect(back.node).toBe('age')
    expect(last(back)).toBe('How old are you?')
    const again = say(hearing, back, { kind: 'text', text: '31' })
    expect(again).toMatchObject({ node: 'children', memory: { variables: { years: '31' } } })
  })

  it('asks the first question again when there is none before it', () => {
    const back = text(begun, 'back')
    expect([back.node, last(back)]).toEqual(['age', 'How old are you?'])
  })

  it('does not hear a global word where it is an answer', () => {
    expect(text(second, 'back')).toMatchObject({ node: 'children' })
    expect(last(text(second, 'back'))).toBe('Only a number, please.')
  })

  it('says why, in the words of the step or of the flow', () => {
    expect(last(text(begun, '?'))).toBe('It is needed.')
    expect(last(text(second, 'why'))).toBe('Children lower the limit.')
  })

  it('says of each kind of input that it is the wrong one', () => {
    expect(last(say(machine, second, file('audio')))).toBe('I cannot listen.')
    expect(last(say(machine, second, file('image')))).toBe('I cannot see.')
    expect(last(say(machine, begun, file('audio')))).toBe('Please answer with text.')
  })

  it('answers any kind of input that the channel may name', () => {
    const told = (type: string) => last(say(machine, second, { kind: 'other', type }))
    expect([told('order'), told('constructor')]).toEqual(Array(2).fill('Please answer with text.'))
    const texts = { ...flow.settings.texts, wrongKinds: { other: { en: 'Not this.' } } }
    const naming = loadMachine(compileFlow({ ...flow, settings: { ...flow.settings, texts } }))
    expect(last(say(naming, begun, { kind: 'other', type: 'order' }))).toBe('Not this.')
  })

  it('takes an edit for an answer only while the answer was not understood', () => {
    const edited = text(second, '31', { isEdit: true })
    expect(edited).toMatchObject({ node: 'children', memory: { variables: { years: '30' } } })
    expect(last(edited)).toBe('I went by your first answer.\n\nHow many children?')
    const mended = text(text(second, 'two?!'), '2', { isEdit: true })
    expect(mended).toMatchObject({ outcome: 'ok', memory: { variables: { heads: '2' } } })
  })

  it('does not take what was sent long before the question for its answer', () => {
    const late = text(second, '2', { sentAt: at - 120_000 })
    expect(late.node).toBe('children')
    expect(last(late)).toContain('belongs to an earlier step')
    expect(text(second, '2', { sentAt: at - 5_000 }).outcome).toBe('ok')
  })

  it('offers by template to go on after long silence; its buttons go on or stop', () => {
    const silent = passTime(machine, second, 2 * 86_400_000)
    const offer = silent.transcript.at(-1)
    expect(offer?.message).toMatchObject({
      kind: 'template',
      name: 'resume_app',
      parameters: ['Sari'],
      text: 'Shall we go on, Sari?',
    })
    const tap = (id: string) => say(machine, silent, { kind: 'tap', id, title: '' })
    expect(last(tap('children:$goOn'))).toBe('How many children?')
    expect(tap('children:$stop').status).toBe('done')
    expect(passTime(machine, silent, 5 * 86_400_000).outcome).toBe('silence')
  })

  it('goes on in the language that three messages in a row are written in', () => {
    const words = ['saya belum tahu pasti', 'maksudnya bagaimana ya', 'saya tidak mengerti']
    const languages: string[] = []
    let talk = begun
    for (const one of words) {
      talk = text(talk, one)
      languages.push(talk.memory.language)
    }
    expect(languages).toEqual(['en', 'en', 'id'])
  })

  it('keeps a language that was chosen by a word', () => {
    const chosen = text(begun, 'bahasa')
    expect([chosen.memory.language, last(chosen)]).toEqual(['id', 'Berapa umur Anda?'])
    expect(chosen.turns.at(-1)?.effects).toContainEqual({ type: 'setLanguage', language: 'id' })
  })

  it('sends one message where texts follow one another, if the flow says so', () => {
    const hello = sampleNode('message', 'hello', { text: { en: 'Hello.' } })
    const more = sampleNode('message', 'more', { text: { en: 'Two questions.' } })
    const talk = smallFlow(
      [hello, more, ...base.nodes],
      ['hello.next>more', 'more.next>age', 'age.answered>children', 'children.answered>bye'],
      base.variables,
    )
    const settings = { ...talk.settings, merge: true }
    const merging = startConversation(loadMachine(compileFlow({ ...talk, settings })), start)
    expect([sends(merging), last(merging)]).toEqual([
      1,
      'Hello.\n\nTwo questions.\n\nHow old are you?',
    ])
    expect(sends(startConversation(loadMachine(compileFlow(talk)), start))).toBe(3)
  })
})
