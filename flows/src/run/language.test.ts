import { describe, expect, it } from 'vitest'
import { compileFlow } from '../compile/compileFlow.ts'
import type { FlowNode } from '../document/flowNode.ts'
import type { GlobalWord } from '../document/settings.ts'
import type { Variable } from '../document/variable.ts'
import { plainVariable, sampleNode, smallFlow } from '../testing/smallFlow.ts'
import { MONDAY, saidIn } from '../testing/stepAlone.ts'
import { answerCall, type Conversation, passTime, say, startConversation } from './conversation.ts'
import { loadMachine } from './loadMachine.ts'

const words: GlobalWord[] = [
  { id: 'bahasa', words: { en: ['bahasa'] }, language: 'id' },
  { id: 'menu', words: { en: ['menu'] }, to: 'menu' },
  { id: 'back', words: { en: ['back'] }, act: 'back' },
  { id: 'why', words: { en: ['why'] }, act: 'why' },
]
const photos: Variable = { ...plainVariable('photos', 'list'), of: 'file' }

/** One step of both languages, with a menu aside. */
function at(step: FlowNode, arrows: string[] = []) {
  const flow = smallFlow(
    [step, sampleNode('message', 'menu'), sampleNode('resume', 'return'), sampleNode('end', 'end')],
    ['menu.next>return', ...arrows],
    [photos, plainVariable('missing', 'text'), plainVariable('topic', 'text')],
  )
  const both = { ...flow, languages: ['en', 'id'], settings: { ...flow.settings, words } }
  const machine = loadMachine(compileFlow(both))
  const contact = { name: 'Sari', phone: null }
  const begun = startConversation(machine, {
    trigger: 'start',
    language: 'en',
    contact,
    at: MONDAY,
  })
  const text = (conversation: Conversation, said: string) =>
    say(machine, conversation, { kind: 'text', text: said })
  return { machine, begun, text }
}

const last = (conversation: Conversation) => saidIn(conversation).at(-1)
const sends = ({ turns }: Conversation) =>
  (turns.at(-1)?.effects ?? []).filter(({ type }) => type === 'send')

describe('another language in the middle of a step', () => {
  it('tells how many files are there, and what is next', () => {
    const { machine, begun, text } = at(sampleNode('upload', 'send'))
    const file = { id: 'f', name: 'a.jpg', type: 'image/jpeg', size: '1000' }
    const one = say(machine, begun, { kind: 'file', media: 'image', file })
    expect(last(one)).toMatchObject({ text: 'Photo 1 of 3 is here. Next: Back' })
    const switched = text(one, 'bahasa')
    expect(last(switched)).toMatchObject({
      kind: 'buttons',
      text: 'Foto 1 dari 3 diterima. Berikutnya: Belakang',
      options: [{ title: 'Nanti' }],
    })
    const again = say(machine, switched, { kind: 'file', media: 'image', file })
    expect(last(again)).toMatchObject({ text: 'Foto 2 dari 3 diterima. Berikutnya: Bagian dalam' })
  })

  it('shows the page of a choice that was open, and back leads out of it', () => {
    const options = Array.from({ length: 12 }, (_, index) => ({
      id: `o${index}`,
      title: { en: `Month ${index + 1}`, id: `Bulan ${index + 1}` },
    }))
    const { machine, begun, text } = at(
      sampleNode('choice', 'pick', { options, variable: undefined }),
    )
    const second = say(machine, begun, { kind: 'tap', id: 'pick:$more', title: 'More…' })
    const switched = text(second, 'bahasa')
    expect(last(switched)).toMatchObject({
      options: [{ title: 'Bulan 10' }, { title: 'Bulan 11' }, { title: 'Bulan 12' }, {}],
    })
    expect(last(text(switched, 'menu'))).toMatchObject({ kind: 'list', options: { length: 10 } })
  })

  it.each(['payment', 'secureLink', 'sign', 'verify'] as const)(
    'asks again where something outside is waited for: %s',
    (kind) => {
      const data = {
        amount: '5',
        reference: 'R',
        document: undefined,
        text: { en: 'Do!', id: 'Ayo!' },
      }
      const { begun, text } = at(sampleNode(kind, 'step', data))
      const switched = text(begun, 'bahasa')
      expect(last(switched)?.text).toBe('Ayo!')
      expect(switched.turns.flatMap(({ effects }) => effects)).toContainEqual({
        type: 'setLanguage',
        language: 'id',
      })
      expect(switched.open).toHaveLength(1)
      expect(last(text(begun, 'back'))?.text).toBe('Do!')
    },
  )

  it('says that it waits where nothing was asked, to every word', () => {
    const { begun, text } = at(sampleNode('wait', 'rest'))
    for (const word of ['bahasa', 'back', 'why', 'hello?']) {
      expect(sends(text(begun, word))).toHaveLength(1)
    }
  })
})

describe('a conversation that a colleague has', () => {
  const { machine, begun, text } = at(sampleNode('handoff', 'desk'))
  const taken = answerCall(machine, begun, {
    node: 'desk',
    number: 1,
    outcome: 'taken',
    output: {},
  })

  it('hears no word, no tap and no edit, and says nothing by itself', () => {
    for (const now of [begun, taken]) {
      const silent = [
        text(now, 'menu'),
        text(now, 'bahasa'),
        text(now, 'back'),
        say(machine, now, { kind: 'tap', id: 'desk:$stop', title: '' }),
        say(machine, now, { kind: 'text', text: 'x' }, { isEdit: true }),
        say(machine, now, { kind: 'text', text: 'x' }, { sentAt: 0 }),
      ]
      for (const one of silent) expect([one.node, sends(one)]).toEqual(['desk', []])
    }
    const days = passTime(machine, taken, 20 * 86_400_000)
    expect([days.node, saidIn(days)]).toEqual(['desk', saidIn(taken)])
  })
})
